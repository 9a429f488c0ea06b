#!/usr/bin/env bash
# Measures greetings per second of processor time: one instance on one core, two instances on one core each, and one instance
# with two threads on two cores, interleaved. The load generator (wrk) shares the machine, so only the processor time of the
# service itself counts.
#
#   deploy/cargo build --release --locked && benches/scaling.sh [rounds] [seconds]
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5} seconds=${2:-5}
binary=$(echo target/*/release/greeting-api)
ticks=$(getconf CLK_TCK)

# start PORT CORES WORKERS: starts an instance and stores its PID in $started. It logs no requests unless ROCKET_LOG_LEVEL is
# set.
start() {
  ROCKET_PORT=$1 ROCKET_WORKERS=$3 ROCKET_ADDRESS=127.0.0.1 ROCKET_LOG_LEVEL=${ROCKET_LOG_LEVEL:-critical} \
    taskset -c "$2" "$binary" >/dev/null 2>&1 &
  started=$!
  curl -sf --noproxy '*' --retry 20 --retry-connrefused --retry-delay 1 -o /dev/null "http://127.0.0.1:$1/livez"
}

# used PIDS...: prints the processor time of these processes so far, in ticks.
used() { local sum=0 pid; for pid; do sum=$((sum + $(awk '{ print $14 + $15 }' "/proc/$pid/stat"))); done; echo "$sum"; }

# load PORT: prints the number of greetings of one run, or "failed" after an error.
load() {
  wrk -t1 -c32 -d"${seconds}s" -H 'Accept-Language: fr-CH, fr;q=0.9, en;q=0.8' "http://127.0.0.1:$1/greet/Alice" |
    awk '/requests in/ { print $1 } /Non-2xx|Socket errors/ { print "failed"; exit }'
}

# measure NAME PIDS... -- PORTS...: prints the name, greetings per second of processor time, greetings per second, and the
# used processor time in percent of a core.
measure() {
  local name=$1 pids=() before after greetings=0 files=() port file
  shift
  while [ "$1" != -- ]; do pids+=("$1"); shift; done
  shift
  before=$(used "${pids[@]}")
  for port; do file=$(mktemp); files+=("$file"); load "$port" >"$file" & loads+=($!); done
  wait "${loads[@]}"; loads=()
  after=$(used "${pids[@]}")
  for file in "${files[@]}"; do greetings=$((greetings + $(cat "$file"))); rm "$file"; done
  echo "$name $((greetings * ticks / (after - before))) $((greetings / seconds)) $(((after - before) * 100 / ticks / seconds))"
}

loads=()
start 18601 0 1; one=$started
start 18602 1 1; other=$started
start 18603 0,1 2; both=$started
trap 'kill "$one" "$other" "$both"' EXIT

for ((round = 0; round < rounds; round++)); do
  measure one-instance "$one" -- 18601
  measure two-instances "$one" "$other" -- 18601 18602
  measure two-threads "$both" -- 18603 18603
done | sort -s -k1,1 -k2,2n | awk -v rounds="$rounds" '
  { n[$1]++; if (n[$1] == int((rounds + 1) / 2)) { median[$1] = $2; wall[$1] = $3; busy[$1] = $4 } }
  END {
    printf "%-14s %28s %20s %10s\n", "", "greetings/s of a core", "greetings/s here", "cores used"
    split("one-instance two-instances two-threads", names, " ")
    for (i = 1; i <= 3; i++) { k = names[i]; printf "%-14s %21d (%.2f) %20d %10.2f\n", k, median[k], median[k] / median["one-instance"], wall[k], busy[k] / 100 }
  }'
