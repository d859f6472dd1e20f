#!/bin/sh
# The whole of it: sh reproduce.sh RUN MODEL
#   RUN    where the pairs and the weights go
#   MODEL  where the files that are served go: ../../public/models/tiny
# Needs Node with the project's packages, and Python with ../requirements.txt. Give absolute paths.
set -eu
run=$1 model=$2
cd "$(dirname "$0")"
mkdir -p "$run"
if [ ! -s "$run/pairs.jsonl" ]; then
	(cd ../.. && npx tsx tools/tiny-pairs.ts training/examples 14000) > "$run/pairs.new"
	mv "$run/pairs.new" "$run/pairs.jsonl"
fi
OMP_NUM_THREADS=1 python train.py --pairs "$run/pairs.jsonl" --out "$run"
python export.py --run "$run" --out "$model"
cd ../.. && npm run models -- pin "$model" tiny && npm run models -- mirror "$model" public
