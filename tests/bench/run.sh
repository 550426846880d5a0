#!/usr/bin/env bash
# Measures validate and computeTargets beside the bare read of the same 2.5 million cells, all in the office's process,
# and prints a table. Usage: tests/bench/run.sh [BUILD_FOLDER]   default: build
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build}
cmake -S "$root" -B "$build" -G Ninja --log-level=WARNING -DBUILD_TESTING=ON
cmake --build "$build" --target bench >&2
"$build/tests/bench/run_bench"
