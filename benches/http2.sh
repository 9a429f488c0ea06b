#!/usr/bin/env bash
# Compares HTTP/2 over TLS with nginx: greetings per second of one worker each, in turns, and their ratio.
#
#   deploy/cargo build --release --locked
#   benches/http2.sh target/x86_64-unknown-linux-gnu/release/greeting-api
#
# nginx returns the same bytes without any work, so this compares only TLS and HTTP/2. Requires h2load (nghttp2-client), nginx and
# openssl.
set -euo pipefail
binary=$(realpath "$1")
folder=$(mktemp -d)
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=localhost \
  -keyout "$folder/key.pem" -out "$folder/cert.pem" 2>/dev/null
cd "$folder"
ROCKET_ADDRESS=127.0.0.1 ROCKET_PORT=8395 ROCKET_WORKERS=1 ROCKET_LOG_LEVEL=off \
  ROCKET_TLS='{certs="cert.pem",key="key.pem"}' "$binary" >/dev/null &
service=$!
trap 'kill "$service" "$(cat nginx.pid)" 2>/dev/null; rm -rf "$folder"' EXIT
curl -skf --noproxy '*' --retry 60 --retry-connrefused --retry-delay 1 -D head -o body https://127.0.0.1:8395/greet/Alice
{
  printf 'worker_processes 1; pid nginx.pid; error_log stderr crit; events { worker_connections 1024; }\n'
  printf 'http { access_log off; default_type application/json; server { listen 127.0.0.1:8396 ssl http2;\n'
  printf 'ssl_certificate cert.pem; ssl_certificate_key key.pem; ssl_protocols TLSv1.3; keepalive_requests 100000000;\n'
  # Almost the same header: all of its own that nginx does not set itself.
  tr -d '\r' <head | grep -Ev '^(HTTP|content-type|content-length|date|$)' | sed "s/\([^:]*\): \(.*\)/add_header \1 '\2';/"
  printf "location / { return 200 '%s\\\\n'; } } }\n" "$(cat body)"
} >nginx.conf
nginx -p "$folder" -c nginx.conf -g 'daemon off;' &
sleep 1

# load PORT: prints the greetings per second of 10 connections with 10 streams each.
load() {
  h2load -n 200000 -c 10 -m 10 -H 'accept-language: fr-CH, fr;q=0.9, en;q=0.8' "https://127.0.0.1:$1/greet/Alice" |
    awk '/^finished/ { rate = $4 } /^status codes/ { served = $3 } END { print served == 200000 ? rate : "failed" }'
}
load 8395 >/dev/null
load 8396 >/dev/null
for _ in 1 2 3 4 5; do
  ours=$(load 8395) theirs=$(load 8396)
  awk -v ours="$ours" -v theirs="$theirs" 'BEGIN { printf "%.3f of nginx: %d and %d greetings per second\n", ours / theirs, ours, theirs }'
done | sort | tee ratios
echo "median: $(sed -n 3p ratios)"
