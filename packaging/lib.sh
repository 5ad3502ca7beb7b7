# SPDX-FileCopyrightText: Espalier contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2034
# What packaging/run, packaging/test and .ci/run share. Source it with the repository's root as the current folder.

# To build and run the program on Debian 12 or later, or Ubuntu 24.04 or later.
run_packages=(
  ccache cmake g++ mold ninja-build pkg-config
  libcli11-dev libexpected-dev libpng-dev libsqlite3-dev nlohmann-json3-dev qtkeychain-qt6-dev
  qt6-base-dev qt6-l10n-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools zlib1g-dev
  libqt6sql6-psql libqt6sql6-sqlite qt6-translations-l10n
  fonts-dejavu-core fonts-droid-fallback fonts-inter
)
# What only tests need.
test_packages=(
  libgmock-dev libgtest-dev libmuparser-dev librapidcheck-dev
  libxml2-utils poppler-utils postgresql python3-jsonschema qpdf xauth xvfb
)

say() {
  printf 'espalier: %s\n' "$*" >&2
}

die() {
  say "$*"
  exit 1
}

# Installs those of the named packages that are missing.
install_missing() {
  command -v dpkg-query >/dev/null ||
    die "This script installs packages with apt and needs Debian or Ubuntu; CONTRIBUTING.md says how to build elsewhere."
  local package state missing=()
  for package in "$@"; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || true
    [[ $state == installed ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0

  local as_root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null ||
      die "Packages are missing; as root, run: apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
  fi
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get -qq -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0)
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  "${apt[@]}" update >&2 || die "apt-get update failed; check the network and the package sources."
  "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" </dev/null >&2 ||
    die "apt-get could not install ${missing[*]}; its message above says why."
}

# build PRESET [CMAKE OPTION...] [-- TARGET...]: configures once, then builds what changed.
build() {
  local preset=$1 options=() targets=()
  shift
  while (($#)) && [[ $1 != -- ]]; do
    options+=("$1")
    shift
  done
  (($# > 1)) && targets=(--target "${@:2}")

  # ccache needs a place, and a container may have no home.
  [[ -n ${HOME:-} ]] || export CCACHE_DIR="${CCACHE_DIR:-$PWD/build/ccache}"
  if [[ ! -f build/$preset/build.ninja ]]; then
    say "Building the preset $preset in build/$preset; the first time takes some minutes."
    cmake --preset "$preset" --log-level=WARNING "${options[@]}" >&2 ||
      die "CMake could not configure the preset $preset; its message above says what is missing."
  fi
  cmake --build --preset "$preset" "${targets[@]}" >&2 ||
    die "The preset $preset does not build; the first error above says why."
}
