#!/usr/bin/env bash
# Shows that pip, pipx and uv each install the app from the wheel and from the sdist, into a home with nothing in it: it
# finds nothing wrong, reads a drawing and opens its window; and that it is gone when it is uninstalled.
#
#   packaging/installers.sh [FOLDER]        FOLDER keeps what was built and installed
#
# Needs a Python 3.11 or newer (PYTHON, or python3), the README's system packages, and PyPI or what pip and uv are told
# to take in its place.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
python=$("${PYTHON:-python3}" -c 'import sys; print(sys.executable)')
work=${1:-$(mktemp -d /tmp/installers.XXXXXX)}
mkdir -p "$work"
window=
clean_up() {
    if [[ -n $window ]]; then kill "$window" 2>/dev/null || true; fi
    if [[ $# -eq 0 ]]; then rm -rf "$work"; fi
}
trap 'clean_up "${@}"' EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
for name in $(compgen -e); do # what says how the person runs digitapp and Python
    case $name in PYTHON* | DIGITAPP_* | VIRTUAL_ENV | XDG_*) unset "$name" ;; esac
done
export DIGITAPP_LANGUAGE=en # in which is looked below for what is said
export QT_QPA_PLATFORM=offscreen PIP_CACHE_DIR=$work/cache/pip UV_CACHE_DIR=$work/cache/uv PIP_DISABLE_PIP_VERSION_CHECK=1

"$python" -m venv "$work/tools"
"$work/tools/bin/pip" install --quiet build pipx uv
[[ -d $work/dist ]] || "$work/tools/bin/python" -m build --outdir "$work/dist" "$here" >"$work/build.log" 2>&1 || fail "$(tail -3 "$work/build.log")"
echo '{"strokes": [[[140, 110], [340, 110], [240, 410]]]}' >"$work/seven.ndjson"

install() { # TOOL FILE
    case $1 in
        pip) "$python" -m venv "$HOME/env" && "$HOME/env/bin/pip" install --quiet "$2" ;;
        pipx) "$work/tools/bin/pipx" install --quiet --python "$python" "$2" ;;
        uv) "$work/tools/bin/uv" tool install --quiet --python "$python" --no-python-downloads "$2" ;;
    esac
}
uninstall() { # TOOL
    case $1 in
        pip) "$HOME/env/bin/pip" uninstall --quiet --yes digitapp ;;
        pipx) "$work/tools/bin/pipx" uninstall --quiet digitapp ;;
        uv) "$work/tools/bin/uv" tool uninstall --quiet digitapp ;;
    esac
}

try() { # COMMANDS: the folder of the commands
    local found
    found=$("$1/digitapp" doctor) || fail "doctor: $found"
    found=$("$1/digitapp" predict "$work/seven.ndjson") || fail "predict ends with status $?"
    [[ $found == *": 7 "* ]] || fail "a 7 is read as: $found"
    mkdir -p -m 700 "$HOME/run"
    export XDG_RUNTIME_DIR=$HOME/run
    "$1/digitapp-gui" "$work/seven.ndjson" >"$HOME/window.log" 2>&1 &
    window=$!
    for _ in $(seq 600); do # until it listens for other starts, which is when its window is open
        if compgen -G "$HOME/run/*.socket" >/dev/null || compgen -G "$HOME/run/*/*.socket" >/dev/null; then break; fi
        kill -0 "$window" 2>/dev/null || fail "digitapp-gui: $(cat "$HOME/window.log")"
        sleep 0.1
    done
    found=$("$1/digitapp-gui") || fail "a second start ends with status $?"
    [[ $found == *"runs already"* ]] || fail "digitapp-gui opened no window: $found $(cat "$HOME/window.log")"
    kill "$window"
    wait "$window" || fail "the window ends with status $?"
    window=
    found=$(grep -v '^This plugin does not support' "$HOME/window.log" || true) # what Qt says where there is no screen
    [[ -z $found ]] || fail "digitapp-gui says: $found"
}

for file in "$work"/dist/*.whl "$work"/dist/*.tar.gz; do
    for tool in pip pipx uv; do
        export HOME=$work/$tool-${file##*.}
        rm -rf "$HOME" && mkdir -p "$HOME" && cd "$HOME"
        install "$tool" "$file" >"$HOME/install.log" 2>&1 || fail "$tool install $file: $(tail -3 "$HOME/install.log")"
        if [[ $tool == pip ]]; then commands=$HOME/env/bin; else commands=$HOME/.local/bin; fi
        try "$commands"
        uninstall "$tool" >"$HOME/uninstall.log" 2>&1 || fail "$tool uninstall: $(tail -3 "$HOME/uninstall.log")"
        # But for what the app has kept for the person and the session, and a lock of pipx's own.
        left=$(find "$HOME" -iname '*digitapp*' -not -path "$HOME/.local/share/digitapp*" -not -name .digitapp.lock -not -path "$HOME/run/*")
        [[ -z $left ]] || fail "$tool leaves: $left"
        echo "$tool, ${file##*/}: installed, read a 7, opened its window, uninstalled"
    done
done
