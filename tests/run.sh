#!/usr/bin/env bash
# Builds everything with warnings as errors and runs all tests, installing what is missing (Debian 12: root or sudo).
# Usage: tests/run.sh [--lint]     --lint: also clang-format and clang-tidy
# Ends with the line "N passed, N failed"; the exit status is 0 only if nothing failed.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
build=$root/build
passed=0
failed=0

count() { # name, status
    if [[ $2 == 0 ]]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $1"
    fi
}

# Runs a build's ctest programs. GoogleTest ones are counted by their tests, others, and those that broke off, as one.
run_ctest() { # build folder, programs at a time
    local results=$1/results status=0 report
    rm -rf "$results"
    mkdir -p "$results"
    GTEST_OUTPUT="xml:$results/" ctest --test-dir "$1" --parallel "$2" --output-on-failure --no-tests=error \
        --output-junit "$results/ctest.junit" </dev/null || status=$?
    report=$(/usr/bin/python3 - "$results" <<'PYTHON'
import os, sys
import xml.etree.ElementTree as ElementTree
folder = sys.argv[1]
passed = failed = 0
for case in ElementTree.parse(os.path.join(folder, "ctest.junit")).getroot().iter("testcase"):
    broken = case.get("status") != "run"
    own = os.path.join(folder, case.get("name") + ".xml")
    if os.path.exists(own):
        suites = ElementTree.parse(own).getroot()
        wrong = int(suites.get("failures")) + int(suites.get("errors"))
        passed += int(suites.get("tests")) - wrong
        failed += max(wrong, broken)
    else:
        passed += not broken
        failed += broken
print(passed, failed)
PYTHON
    ) || report="0 1"
    passed=$((passed + ${report% *}))
    failed=$((failed + ${report#* }))
    if [[ $status != 0 && ${report#* } == 0 ]]; then
        failed=$((failed + 1))
    fi
}

# The floors without an office once more: by another compiler, with AddressSanitizer and UndefinedBehaviorSanitizer, and
# with the fuzz targets. Optimised a little, or these would take minutes.
build_with_clang() {
    cmake -S "$root" -B "$build/clang" -G Ninja -DCMAKE_CXX_COMPILER=clang++-14 -DCMAKE_C_COMPILER=clang-14 \
        -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1" -DBUILD_TESTING=ON -DDATCHUAN_OFFICE=OFF \
        -DDATCHUAN_FUZZ=ON -DDATCHUAN_WERROR=ON >/dev/null &&
        cmake --build "$build/clang"
}

lint() {
    cd "$root"
    local sources status=0
    mapfile -t sources < <(find src tests -name '*.cpp' -o -name '*.hpp' | sort)
    clang-format-14 --dry-run -Werror "${sources[@]}" || status=$?
    echo $status >"$build/clang-format.status"
    status=0
    printf '%s\n' "${sources[@]}" | grep '^src/.*\.cpp$' | grep -v '^src/text/json.cpp$' |
        xargs -P "$(nproc)" -n 4 clang-tidy-14 --quiet -p "$build" --warnings-as-errors='*' || status=$?
    echo $status >"$build/clang-tidy.status"
}

# What needs no office is done beside the tests that mostly wait for one, and lets them go first.
beside() {
    renice -n 10 $BASHPID >/dev/null
    local status=0
    build_with_clang || status=$?
    echo $status >"$build/clang.status"
    if [[ $linting == yes ]]; then
        lint
    fi
}

packages=(libgtest-dev python3-uno xvfb openbox xdotool imagemagick libreoffice-l10n-vi clang-14 libclang-rt-14-dev)
linting=no
if [[ ${1:-} == --lint ]]; then
    linting=yes
    packages+=(clang-format-14 clang-tidy-14)
fi
"$root/extension/build.sh" -DBUILD_TESTING=ON -DDATCHUAN_WERROR=ON "${packages[@]}"

rm -f "$build"/*.status
beside >"$build/beside.log" 2>&1 </dev/null &
run_ctest "$build" 1
wait
cat "$build/beside.log"
if [[ $(<"$build/clang.status") == 0 ]]; then
    # Reading some hundred broken copies of the data files takes minutes under the sanitizers; it's done once, above.
    GTEST_FILTER='-*DataFiles.AreRefused*' run_ctest "$build/clang" "$(nproc)"
fi
for status in "$build"/*.status; do
    count "$(basename "$status" .status)" "$(<"$status")"
done

echo "$passed passed, $failed failed"
((failed == 0))
