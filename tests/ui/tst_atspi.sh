#!/bin/sh
# Reads and edits the running program's transcript as a screen reader does, over AT-SPI on an X display of its own:
#   tst_atspi.sh SCRIPTIX-DESKTOP
for tool in xvfb-run dbus-run-session openbox; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "python3-pyatspi is not installed"; exit 77; }
launcher=/usr/libexec/at-spi-bus-launcher
[ -x "$launcher" ] || { echo "at-spi2-core is not installed"; exit 77; }

here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home/run" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LANG=C.UTF-8
mkdir -m 700 "$XDG_RUNTIME_DIR"
xvfb-run -a -s '-screen 0 1280x900x24' dbus-run-session -- sh -c '
    openbox >/dev/null 2>&1 & windows=$!
    "$1" --launch-immediately >/dev/null 2>&1 & bus=$!
    "$2" --data "$HOME/data" & program=$!
    /usr/bin/python3 "$3/tst_atspi.py"
    status=$?
    kill $program $bus $windows
    wait
    exit $status
' sh "$launcher" "$1" "$here"
