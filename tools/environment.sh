# Sourced by the scripts: the repository's root as working folder, and a node that is new enough on the PATH.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export NORTHSTAR_ROOT="$PWD"

own_node="$NORTHSTAR_ROOT/build/node/node_modules/node/bin"

# Succeeds when the node on the PATH is at least 20.19, which Vite needs.
node_is_new_enough() {
  command -v node >/dev/null &&
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
}

if ! node_is_new_enough && [ -x "$own_node/node" ]; then
  PATH="$own_node:$PATH"
  export PATH
fi

# Work trees and build folders share what the compiler cache holds: no path of theirs gets into the output.
export CCACHE_NOHASHDIR=1
export CCACHE_BASEDIR="$NORTHSTAR_ROOT"
