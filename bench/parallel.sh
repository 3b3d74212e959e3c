#!/usr/bin/env bash
# In: an archive of articles as NDJSON, gzipped or not. Out: whether the three filters, run by GNU parallel in many processes, one of
# them killed on the way, print the conflicts that one run prints, byte for byte.
set -euo pipefail

archive=$(realpath "${1:?usage: bench/parallel.sh ARCHIVE [JOBS] [ARTICLES_A_BLOCK]}")
jobs=${2:-2}
block=${3:-500}
cli=$(realpath "$(dirname "$0")/../bin/factdiff.js")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PARALLEL_HOME=$work LC_ALL=C.UTF-8

gzip -cdf "$archive" > week.ndjson
node "$cli" check --no-config --no-cache --quiet --format ndjson week.ndjson > whole.ndjson || [ $? -eq 1 ]

# Each record is told where it stood: blocks may then be read anywhere and in any order.
awk '{ sub(/^{/, "{\"at\":{\"file\":\"week.ndjson\",\"line\":" NR "},"); print }' week.ndjson | split --lines "$block" - block.
parallel --will-cite --jobs "$jobs" --retries 3 \
  "echo {#} >> starts.log; exec node $cli claims - --keys --no-config --no-cache --threads 1 < {}" ::: block.* > claims.ndjson &
scheduler=$!
until worker=$(pgrep --parent $scheduler node | head -1) && [ -n "$worker" ]; do sleep 0.1; done
sleep 1
kill -9 "$worker"
wait $scheduler
echo "$(ls block.* | wc -l) blocks; worker $worker killed; $(wc -l < starts.log) runs"

node "$cli" topics - < claims.ndjson > topics.ndjson
parallel --will-cite --jobs "$jobs" --pipe --block 64M --colsep '"' --group-by 4 \
  node "$cli" compare - < topics.ndjson > parts.ndjson

for run in whole parts; do LC_ALL=C sort "$run.ndjson" > "$run.sorted"; done
cmp whole.sorted parts.sorted
ids=$(cut -d '"' -f 4 whole.ndjson | sort -u | wc -l)
echo "the same $(wc -l < whole.ndjson) conflicts of $(wc -l < week.ndjson) articles, with $ids ids"
