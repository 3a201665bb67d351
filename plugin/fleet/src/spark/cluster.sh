# To be sourced: a standalone cluster on loopback, of the Spark that Maven fetched. The one who sources it sets
# submit (…/spark-submit), work (a folder of its own), port, and calls cluster_end at its end, for example by a trap.
daemons=()
workers=()

cluster_end() {
  for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${daemons[@]}"; do wait "$pid" 2>/dev/null || true; done
  daemons=()
  workers=()
}
daemon() { # daemon LOG CLASS ARGUMENT…: its pid in $started
  local log=$1
  shift
  "$submit" --daemon "$@" >"$work/$log.log" 2>&1 &
  started=$!
  daemons+=("$started")
}
await() { # await WHAT COMMAND…: until it holds, ten minutes at most
  local what=$1
  shift
  for ((i = 0; i < 3000; i++)); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.2
  done
  echo "$what did not come about" >&2
  exit 1
}
master() {
  daemon master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
  await "the master" grep -q 'I have been elected leader' "$work/master.log"
}
worker() {
  local number=${#workers[@]}
  daemon "worker-$number" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port 0 -c 1 -m 1g -d "$work/worker-$number" "spark://127.0.0.1:$port"
  workers+=("$started")
  await "worker $number" grep -q 'Successfully registered' "$work/worker-$number.log"
}
