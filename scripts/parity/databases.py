"""Hands over the samples of PyTorch's own databases, and what Python makes of them.

One JSON command a line on standard input, one JSON answer a line on standard output. A command's `database` is the
module of this folder that answers it; how, it says in its head.
"""

import importlib
import json
import sys
import warnings

warnings.filterwarnings("ignore")

import torch  # noqa: E402
from torch.testing._internal import common_utils  # noqa: E402

# Two thirds of the time would pass with what is of no use here. PyTorch's own `manual_seed` notes the stack for every
# other device that it seeds, and samples look on the stack for the test that asks for them.
torch.manual_seed = torch.default_generator.manual_seed
common_utils.extract_test_fn = lambda: None

from calls import told  # noqa: E402

torch.set_num_threads(1)
for line in sys.stdin:
    try:
        command = json.loads(line)
        reply = importlib.import_module(command.pop("database")).answer(command)
    except Exception as error:
        reply = {"failed": told(error)}
    print(json.dumps(reply, allow_nan=False), flush=True)
