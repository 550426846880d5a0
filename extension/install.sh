#!/usr/bin/env bash
# Builds Đạt Chuẩn and installs it into LibreOffice: for the user who runs this (also through sudo); run by root itself,
# for all users of the computer.
# Usage: extension/install.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/build.sh" -DBUILD_TESTING=OFF

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cp "$here/../build/DatChuan.oxt" "$work/"
chmod 644 "$work/DatChuan.oxt"
cd "$work" # a folder that every user may enter

if ((EUID == 0)) && [[ ${SUDO_USER:-root} == root ]]; then
    # unopkg lets root change only what all users share.
    unopkg add --shared --force --suppress-license "$work/DatChuan.oxt"
    echo "Đã cài Đạt Chuẩn cho mọi người dùng của máy này. Vui lòng đóng và mở lại LibreOffice Calc."
    exit
fi

run=()
user=$(id -un)
if ((EUID == 0)); then
    user=$SUDO_USER
    run=(runuser -u "$user" -- env "HOME=$(getent passwd "$user" | cut -d: -f6)")
fi
# A profile that was never started would lose its extensions at its first start.
"${run[@]}" soffice --headless --norestore --nologo --terminate_after_init </dev/null >/dev/null 2>&1 || true
if ! "${run[@]}" unopkg add --force --suppress-license "$work/DatChuan.oxt"; then
    echo "Chưa cài được. Vui lòng đóng LibreOffice rồi chạy lại lệnh này." >&2
    exit 1
fi
echo "Đã cài Đạt Chuẩn cho người dùng $user. Vui lòng mở LibreOffice Calc: menu và thanh công cụ Đạt Chuẩn đã có sẵn."
