#!/usr/bin/env bash
# Installs the Debian packages that a part of the project needs, if any is missing.
#   build/setup.sh page      a browser for the tests of the page, and what makes long papers for them
#   build/setup.sh desktop   the window's libraries, and a screen for its tests
set -euo pipefail
case "${1:-}" in
page) want=(chromium qpdf poppler-utils) ;;
desktop) want=(libgtk-3-dev libwebkit2gtk-4.1-dev pkg-config gcc xvfb dbus xdotool qpdf) ;;
*) echo "usage: build/setup.sh page|desktop" >&2; exit 2 ;;
esac
missing=()
for p in "${want[@]}"; do
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$p" 2>/dev/null)" = installed ] || missing+=("$p")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" != 0 ]; then
  echo "Install these first (as root): apt-get install ${missing[*]}" >&2
  exit 1
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
