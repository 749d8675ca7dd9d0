# The site, served by nginx as the sample configuration says (docs/install.md):
#   docker build -f docker/site.Dockerfile --build-arg HOST=kinerja.example.go.id -t kinerja-site .
#   docker run -p 80:80 -p 443:443 -v ./cert.pem:/etc/ssl/certs/kinerja.example.go.id.pem:ro \
#     -v ./key.pem:/etc/ssl/private/kinerja.example.go.id.key:ro kinerja-site
FROM node:24.21.0-bookworm-slim AS build
ARG HOST=kinerja.example.go.id
WORKDIR /kinerja
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run -s site -- --origin "https://$HOST" --out /made

FROM nginx:1.28.0-bookworm
COPY --from=build /made/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /made/site /var/www/kinerja/site
# To be installed in Excel: docker run --rm kinerja-site cat /var/www/kinerja/manifest.xml
COPY --from=build /made/manifest.xml /var/www/kinerja/manifest.xml
EXPOSE 80 443
