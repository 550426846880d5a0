#!/usr/bin/env bash
# Builds Đạt Chuẩn, installs it into a throw-away profile of LibreOffice, checks a workbook, prints what was found and how
# far the targets are reached, and saves the marked copy as NAME-da-kiem-tra.ods in the current folder. With a screen,
# Calc then opens on that copy. The workbook itself and your own LibreOffice profile stay as they are.
# Usage: extension/try.sh [WORKBOOK]     default: the sample with errors
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
workbook=${1:-$here/templates/mau-co-loi.ods}
if [[ ! -f $workbook || ! -r $workbook ]]; then
    echo "Không đọc được tệp “$workbook”. Vui lòng kiểm tra lại đường dẫn." >&2
    exit 1
fi
"$here/build.sh" -DBUILD_TESTING=OFF python3-uno libreoffice-l10n-vi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
name=$(basename "$workbook")
checked=${name%.*}-da-kiem-tra.ods
mkdir "$work/home" "$work/out"
cp "$here/../build/DatChuan.oxt" "$here/try.py" "$work/"
cp "$workbook" "$work/$name"
chmod -R a+rX "$work"
profile=file://$work/profile

# unopkg refuses to run as root.
run=(env "HOME=$work/home" LC_ALL=C.UTF-8)
if ((EUID == 0)); then
    chown -R nobody "$work"
    run=(runuser -u nobody -- "${run[@]}")
fi
cd "$work"
# A profile that was never started would lose its extensions at its first start.
"${run[@]}" soffice --headless --norestore --nologo --terminate_after_init "-env:UserInstallation=$profile" </dev/null >/dev/null 2>&1
settings=$work/profile/user/registrymodifications.xcu
vietnamese='<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="UILocale" oor:op="fuse"><value>vi</value></prop></item>'
sed -i "s|</oor:items>|$vietnamese&|" "$settings"
"${run[@]}" unopkg add --force --suppress-license "-env:UserInstallation=$profile" "$work/DatChuan.oxt" >/dev/null
# UserInstallation tells the client where to find the types of the extension.
"${run[@]}" "UserInstallation=$profile" /usr/bin/python3 "$work/try.py" "$work/$name" "$work/out/$checked" </dev/null
cd "$OLDPWD"
cp "$work/out/$checked" "./$checked"
echo "Bản đã đánh dấu và điền chỉ tiêu: $PWD/$checked"

if [[ -n ${DISPLAY:-} ]]; then
    rm -f "$work/profile/.lock" # left behind by the starts above, it would hold up a visible one
    soffice --norestore --nologo "-env:UserInstallation=$profile" "./$checked" </dev/null >/dev/null 2>&1
fi
