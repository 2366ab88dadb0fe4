"""RapidOCR (PyPI) with its bundled PP-OCRv6 small weights, at its defaults. Speaks the protocol of serve.mjs."""

import json
import os
import resource
import sys
import time

import onnxruntime

threads = int(sys.argv[sys.argv.index("--threads") + 1]) if "--threads" in sys.argv else 1
replies = os.fdopen(3, "w", buffering=1)
model_ms = 0.0


def send(message):
    replies.write(json.dumps(message, ensure_ascii=False) + "\n")


def resident_mb():
    """Resident memory now, MiB; 0 where /proc does not say."""
    try:
        with open("/proc/self/statm") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        return 0


class TimedSession(onnxruntime.InferenceSession):
    """Adds up the wall time of every call of a model."""

    def run(self, *args, **kwargs):
        global model_ms
        started = time.perf_counter()
        outputs = super().run(*args, **kwargs)
        model_ms += 1000 * (time.perf_counter() - started)
        return outputs


onnxruntime.InferenceSession = TimedSession

started = time.perf_counter()
from importlib.metadata import version  # noqa: E402

from rapidocr import RapidOCR  # noqa: E402

engine = RapidOCR(
    params={
        "Global.log_level": "critical",
        "EngineConfig.onnxruntime.intra_op_num_threads": threads,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    }
)
settings = {"onnxruntime": onnxruntime.__version__, "threads": threads}
ready = {"name": f"RapidOCR {version('rapidocr')} v6", "settings": settings, "initMs": 1000 * (time.perf_counter() - started)}
send({"ready": ready})

for line in sys.stdin:
    request = json.loads(line)
    try:
        model_ms = 0.0
        started = time.perf_counter()
        result = engine(request["path"])
        ms = 1000 * (time.perf_counter() - started)
        lines = list(result.txts or ())
        memory = {"peakRssMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "rssMb": resident_mb()}
        send({"id": request["id"], "ms": ms, "modelMs": model_ms, "lines": lines, **memory})
    except Exception as error:  # a picture that a peer cannot read is a result too
        send({"id": request["id"], "error": str(error)})
