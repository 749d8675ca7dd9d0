import { contentSecurityPolicy } from './policy'
import type { SiteOptions } from './options'
import { SINGLE_FILE } from './takeAlong'

/**
 * A sample server for nginx: https only, the security headers, and caching by kind of file.
 * @returns text of a file for sites-enabled
 */
export function nginxConfig({ origin, officeJs }: Pick<SiteOptions, 'origin' | 'officeJs'>): string {
  const { hostname, port } = new URL(origin)
  return `# Kinerja on nginx: put this file in sites-enabled, the folder site/ where root says, and your own certificate
# where the two ssl lines say. Then: nginx -t && systemctl reload nginx

# Scripts carry a hash of their content in their name and never change; everything else is asked for anew.
map $uri $kinerja_cache {
    "~\\.[0-9a-f]{16,}\\.js$" "public, max-age=31536000, immutable";
    default "no-cache";
}

server {
    listen ${port || 443} ssl;
    listen [::]:${port || 443} ssl;
    server_name ${hostname};

    ssl_certificate /etc/ssl/certs/${hostname}.pem;
    ssl_certificate_key /etc/ssl/private/${hostname}.key;
    ssl_protocols TLSv1.2 TLSv1.3;

    root /var/www/kinerja/site;
    server_tokens off;
    index index.html;
    charset utf-8;
    # A redirect names no host and no port: before this server may stand another.
    absolute_redirect off;
    gzip on;
    gzip_types application/javascript text/javascript text/css;

    # No X-Frame-Options: Excel on the web shows the pane in a frame, and frame-ancestors says in which.
    add_header Content-Security-Policy "${contentSecurityPolicy(officeJs)}" always;
    add_header Strict-Transport-Security "max-age=31536000" always;
    add_header X-Content-Type-Options nosniff always;
    add_header Referrer-Policy no-referrer always;
    add_header Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=()" always;
    add_header Cache-Control $kinerja_cache always;

    # The page as one file is saved, not shown: it has a policy of its own, and the one above would not let it run.
    location = /web/${SINGLE_FILE} {
        add_header Content-Disposition "attachment" always;
        add_header Strict-Transport-Security "max-age=31536000" always;
        add_header X-Content-Type-Options nosniff always;
        add_header Cache-Control "no-cache" always;
        limit_except GET { deny all; }
    }

    # Whoever types the address alone wants the page for files.
    location = / {
        limit_except GET { deny all; }
        return 302 /web/;
    }

    location / {
        try_files $uri $uri/ =404;
        limit_except GET { deny all; }
    }
}
${port ? '' : httpServer(hostname)}`
}

const httpServer = (hostname: string) => `
server {
    listen 80;
    listen [::]:80;
    server_name ${hostname};
    return 301 https://$host$request_uri;
}
`
