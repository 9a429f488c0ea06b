#!/usr/bin/env bash
# Counts the user-space instructions per greeting with callgrind. The count excludes the kernel, but varies by only 1 % between
# runs, while times vary by 10 %.
#
#   cargo build --release --locked
#   ROCKET_PORT=8390 ROCKET_LOG_LEVEL=critical benches/instructions.sh 8390 target/release/greeting-api
#   benches/peers/build.sh && benches/instructions.sh 8391 benches/peers/target/release/peer-actix 8391 whole
#
# The service keeps the locales for recent values of Accept-Language of at most 128 bytes. To count the match, too, set
# ACCEPT_LANGUAGE to a longer one, for example with spaces at its end.
#
# Requires valgrind, wrk and curl. To see where the instructions are spent, set CALLGRIND_OUT to a file name and run
# callgrind_annotate on that file.
set -euo pipefail
port=$1
shift
out=${CALLGRIND_OUT:-$(mktemp)}
url=http://127.0.0.1:$port/greet/Alice
accept_language=${ACCEPT_LANGUAGE:-fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5}

# load SECONDS: prints the number of greetings.
load() {
  wrk -t1 -c16 -d"$1s" -H "Accept-Language: $accept_language" "$url" |
    awk '/requests in/ { print $1 } /Non-2xx|Socket errors/ { print "failed"; exit }'
}

valgrind -q --tool=callgrind --instr-atstart=no --callgrind-out-file="$out" "$@" >/dev/null 2>&1 </dev/null &
service=$!
trap 'kill -KILL $service 2>/dev/null; [ -n "${CALLGRIND_OUT:-}" ] || rm -f "$out"' EXIT
curl -sf --noproxy '*' --retry 60 --retry-connrefused --retry-delay 1 -o /dev/null "$url" ||
  { echo "no greeting at $url: does the command serve that port?" >&2; exit 1; }

load 3 >/dev/null # warm up before counting
callgrind_control -i on "$service" >/dev/null 2>&1
greetings=$(load 6)
callgrind_control -i off "$service" >/dev/null 2>&1
kill -TERM "$service"
wait "$service" || true
grep -q '^totals:' "$out" ||
  { echo "nothing was counted: the command has to be the service itself, not one that starts it" >&2; exit 1; }
awk -v greetings="$greetings" '/^totals:/ { printf "%d instructions for each of %d greetings\n", $2 / greetings, greetings }' "$out"
