"""Opens a workbook in a headless office that has Đạt Chuẩn, prints findings and targets, saves the marked copy.

Usage: try.py WORKBOOK COPY; the environment variable UserInstallation names the office's profile.
"""

import os
import socket
import subprocess
import sys
import time

import uno
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.uno import Exception as UnoException

SEVERITY = {2: "Lỗi", 1: "Cảnh báo", 0: "Gợi ý"}
VERDICT = {
    "met": "Đạt",
    "about": "Đạt (khoảng)",
    "not met": "Chưa đạt",
    "no population": "Không có đối tượng",
    "undecided": "Chưa kết luận được",
    "reported": "Chỉ báo cáo",
    "not computable": "Chưa tính được",
}


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def start_office():
    """The office's process and its component context."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
         "--accept=socket,host=127.0.0.1,port=%d;urp;" % port,
         "-env:UserInstallation=" + os.environ["UserInstallation"]],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    url = "uno:socket,host=127.0.0.1,port=%d;urp;StarOffice.ComponentContext" % port
    deadline = time.monotonic() + 60
    while True:
        try:
            return process, resolver.resolve(url)
        except UnoException:
            if process.poll() is not None or time.monotonic() > deadline:
                process.kill()
                sys.exit("Không khởi động được LibreOffice.")
            time.sleep(0.2)


def open_workbook(desktop, path):
    try:
        document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, ())
    except UnoException:
        document = None
    if document is None or not document.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
        sys.exit("LibreOffice Calc không mở được tệp “%s”. Vui lòng chọn một tệp bảng tính (.ods, .xlsx, .xls)."
                 % os.path.basename(path))
    return document


def column_name(index):
    name = ""
    while index >= 0:
        name = chr(ord("A") + index % 26) + name
        index = index // 26 - 1
    return name


def print_table(rows, right=()):
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        cells = [cell.rjust(width) if i in right else cell.ljust(width)
                 for i, (cell, width) in enumerate(zip(row, widths))]
        print("  " + "  ".join(cells).rstrip())


def count(number):
    return str(number) if number >= 0 else "–"


def print_findings(document, findings):
    counts = {severity: sum(f.Severity == severity for f in findings) for severity in SEVERITY}
    print("\nKẾT QUẢ KIỂM TRA: %s" % ", ".join("%d %s" % (counts[s], name.lower()) for s, name in SEVERITY.items()))
    sheets = document.Sheets.ElementNames
    rows = [("Mức", "Trang", "Ô", "Nội dung")]
    rows += [(SEVERITY[f.Severity], sheets[f.Cell.Sheet], column_name(f.Cell.Column) + str(f.Cell.Row + 1), f.Message)
             for f in findings]
    if findings:
        print_table(rows)


def print_targets(results):
    print("\nCHỈ TIÊU")
    rows = [("Mã", "Đạt", "Tổng", "Tỷ lệ", "Còn thiếu", "Nữ", "Lượt", "Kết quả")]
    for result in results:
        percent = "–" if result.Percent != result.Percent else ("%.1f%%" % result.Percent).replace(".", ",")
        numbers = [count(n) for n in (result.Achieved, result.Population)] + [percent]
        numbers += [count(n) for n in (result.Shortfall, result.Female, result.Attendances)]
        rows.append((result.Id, *numbers, VERDICT.get(result.Verdict, result.Verdict)))
    print_table(rows, right=range(1, 7))


def run(context, workbook, copy):
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    try:
        document = open_workbook(desktop, workbook)
        checker = services.createInstanceWithContext("org.datchuan.TrainingChecker", context)
        options = (NamedValue("Language", "vi"),)
        print("Tệp: %s" % os.path.basename(workbook))
        print_findings(document, checker.validate(document, options))
        print_targets(checker.computeTargets(document, options))
        print(flush=True)

        dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        for command in ("Validate", "ComputeTargets"):
            dispatcher.executeDispatch(document.CurrentController.Frame, "org.datchuan:" + command, "_self", 0,
                                       properties(Quiet=True))
        document.storeToURL(uno.systemPathToFileUrl(copy), properties(FilterName="calc8"))
        document.close(True)
    finally:
        try:
            desktop.terminate()
        except UnoException:
            pass  # the bridge goes down with the office


def main():
    process, context = start_office()
    try:
        run(context, *sys.argv[1:3])
    except UnoException as error:
        sys.exit("Không kiểm tra được tệp: %s" % error.Message)
    finally:
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()


if __name__ == "__main__":
    main()
