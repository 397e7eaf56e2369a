#!/bin/sh
# Two published implementations of Phonex (Lait and Randell, 1996) give different sounds to names of our people.
#
# rphonetic 4.0.0 (crates.io) and talisman 1.1.4 (npm), both run with their defaults.
#
# Guess, before running: they agree on every name, but for the zeros with which one of them fills its codes up to four.
# Seen: they agree on most. « Schmidt », « Nguyen », « Wrobel » and « McDonald » have another sound in each. And rphonetic
# takes an accent on the first letter for another letter, and drops a consonant behind it (« Hélène » is É50, « Helene »
# A450; « Çelik » is Ç42), where one inside the name changes nothing; talisman takes accents off first.
#
# So a phonetic code is no key to exchange or to keep between programs, and accents come off before rphonetic is asked.
#
# Needs cargo, npm and node. Exits 1 when what is seen changes.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mkdir -p rust/src
cat > rust/Cargo.toml <<'EOF'
[package]
name = "sounds"
version = "0.1.0"
edition = "2021"

[dependencies]
rphonetic = { version = "=4.0.0", default-features = false }

[workspace]
EOF
cat > rust/src/main.rs <<'EOF'
use rphonetic::{Encoder, Phonex};

fn main() {
    for name in std::io::stdin().lines().map_while(Result::ok) {
        println!("{}", Phonex::default().encode(&name).trim_end_matches('0'));
    }
}
EOF
npm install --silent --no-audit --no-fund --prefix . talisman@1.1.4 >/dev/null
cat > sounds.js <<'EOF'
const phonex = require('talisman/phonetics/phonex');
const names = require('fs').readFileSync(0, 'utf8').trim().split('\n');
for (const name of names) console.log(phonex(name).replace(/0+$/, ''));
EOF

printf '%s\n' Lefebvre Peeters Janssens Vandenberghe Gérard Schmidt Nguyen Wrobel McDonald Hélène Helene Çelik Celik > names
cargo run --quiet --manifest-path rust/Cargo.toml < names > rust.txt
node sounds.js < names > node.txt
paste names rust.txt node.txt | tee seen

cat > expected <<'EOF'
Lefebvre	L16	L16
Peeters	B36	B36
Janssens	G525	G525
Vandenberghe	F512	F512
Gérard	G63	G63
Schmidt	S53	S253
Nguyen	N5	N25
Wrobel	R614	R14
McDonald	M235	M2353
Hélène	É5	A45
Helene	A45	A45
Çelik	Ç42	C42
Celik	C42	C42
EOF
diff expected seen && echo "as seen before"
