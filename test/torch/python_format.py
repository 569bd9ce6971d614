"""Formats numbers as Python does, JSON to JSON: [bits in hexadecimal, digits] to ["…f", "…e", repr]."""

import json
import struct
import sys

with open(sys.argv[1]) as file:
    rows = json.load(file)
values = [(struct.unpack(">d", bytes.fromhex(bits))[0], digits) for bits, digits in rows]
json.dump([[f"{v:.{digits}f}", f"{v:.{digits}e}", repr(v)] for v, digits in values], sys.stdout)
