#!/bin/sh
# A Belgian enterprise number that begins with 1: of three libraries one refuses it, and one takes 2 as well.
#
# python-stdnum 2.2 (PyPI), jsvat 2.5.4 and stdnum 1.12.0 (npm).
#
# Guess, before running: all three take a number that begins with 0 or 1, which the Crossroads Bank for Enterprises gives, and
# refuse one that begins with 2, which it does not.
# Seen: python-stdnum does. jsvat takes 0 alone, so a company founded lately is refused. The npm `stdnum` takes all three,
# though the two ports share their name.
#
# So ours is tested with numbers of both beginnings, and a number that another tool refuses is not called wrong for it. The
# numbers here are made up; only their last two digits follow the rule (97 less the remainder of the first eight by 97).
#
# Needs python3 with venv, npm and node. Exits 1 when what is seen changes.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv python
./python/bin/pip --quiet --disable-pip-version-check install python-stdnum==2.2
npm install --silent --no-audit --no-fund --prefix . jsvat@2.5.4 stdnum@1.12.0 >/dev/null

numbers='0403000059 1012345646 2000000042'
{
    ./python/bin/python - $numbers <<'EOF'
import sys
from stdnum.be import vat

for number in sys.argv[1:]:
    print("python-stdnum", number, vat.is_valid(number))
EOF
    node -e '
        const { checkVAT, belgium } = require("jsvat");
        const { stdnum } = require("stdnum");
        const say = (name, number, valid) => console.log(name, number, valid ? "True" : "False");
        for (const number of process.argv.slice(1)) {
            say("jsvat", number, checkVAT("BE" + number, [belgium]).isValid);
            say("stdnum", number, stdnum.BE.vat.validate(number).isValid);
        }' $numbers
} | LC_ALL=C sort > seen
cat seen

cat > expected <<'EOF'
jsvat 0403000059 True
jsvat 1012345646 False
jsvat 2000000042 False
python-stdnum 0403000059 True
python-stdnum 1012345646 True
python-stdnum 2000000042 False
stdnum 0403000059 True
stdnum 1012345646 True
stdnum 2000000042 True
EOF
diff expected seen
