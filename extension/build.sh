#!/usr/bin/env bash
# Builds DatChuan.oxt into build/, after installing what is missing (Debian 12: as root or with sudo).
# Usage: extension/build.sh [-DCMAKE_OPTION=VALUE | PACKAGE]...
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

options=()
packages=(g++ cmake ninja-build libreoffice-calc libreoffice-dev libboost1.81-dev libutf8proc-dev)
for argument; do
    case $argument in
        -D*) options+=("$argument") ;;
        *) packages+=("$argument") ;;
    esac
done

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [[ $status == installed ]] || missing+=("$package")
done
if ((${#missing[@]})); then
    if ! command -v apt-get >/dev/null; then
        echo "Please install the equivalents of these Debian packages: ${missing[*]}" >&2
        exit 1
    fi
    as_root=()
    if ((EUID != 0)); then
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null
fi

cmake -S "$root" -B "$root/build" -G Ninja "${options[@]}" >/dev/null
cmake --build "$root/build"
