# The command line: docker build -f docker/cli.Dockerfile -t kinerja .
#                   docker run --rm -v "$PWD:/data" -u "$(id -u):$(id -g)" kinerja generate IKU.xlsx
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /kinerja
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run -s pack

FROM node:24.21.0-bookworm-slim
COPY --from=build /kinerja/out/npm /opt/kinerja
RUN ln -s /opt/kinerja/dist/cli.js /usr/local/bin/kinerja
# Whoever starts it says whose files they are; it needs no rights of its own.
USER 1000:1000
WORKDIR /data
ENTRYPOINT ["kinerja"]
CMD ["--help"]
