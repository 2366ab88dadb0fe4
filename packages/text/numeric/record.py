"""Records what RapidOCR 3.10 does with seven rendered pages, stage by stage, into numeric/fixtures.

    python -m venv .venv && .venv/bin/pip install rapidocr==3.10.0 onnxruntime==1.30.0 pillow
    .venv/bin/python packages/text/numeric/record.py

Fonts come from the renderer's npm packages (OFL): run the install of the workspace first. Nothing is downloaded.
"""

import json
import math
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont
from rapidocr import RapidOCR
from rapidocr.utils.process_img import get_rotate_crop_image

HERE = Path(__file__).parent
FIXTURES = HERE / "fixtures"
FONTS = HERE.parents[2] / "test-data/node_modules/@expo-google-fonts"
SANS = FONTS / "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"
SERIF = FONTS / "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf"
STEPS_KEPT = 3

PARAGRAPH = [
    "春江潮水连海平，海上明月共潮生。",
    "滟滟随波千万里，何处春江无月明！",
    "江流宛转绕芳甸，月照花林皆似霰；",
    "空里流霜不觉飞，汀上白沙看不见。",
    "江天一色无纤尘，皎皎空中孤月轮。",
    "江畔何人初见月？江月何年初照人？",
    "人生代代无穷已，江月年年望相似。",
    "不知江月待何人，但见长江送流水。",
    "白云一片去悠悠，青枫浦上不胜愁。",
    "谁家今夜扁舟子？何处相思明月楼？",
]
RECEIPT = [
    "便利商店（中山路分店）", "单号：20260317-000482", "2026-03-17 18:42:05 收银员08",
    "矿泉水550ml  2 x 2.50", "全麦面包400g  1 x 12.80", "鲜牛奶950ml  1 x 16.90", "合计：34.70元",
    "实收：50.00元  找零：15.30元", "电话：0571-88886666", "谢谢惠顾，欢迎再次光临",
]
FORM = [
    ("申请人", "李小明"), ("证件类型", "居民身份证"), ("联系电话", "13800138000"), ("通信地址", "杭州市西湖区文三路100号"),
    ("邮政编码", "310012"), ("申请日期", "2026年03月17日"), ("受理编号", "HZ2026031700482"), ("办理结果", "准予登记"),
    ("经办机关", "西湖区行政审批局"), ("有效期限", "自2026年起至2036年止"),
]
ENGLISH = [
    "The quick brown fox jumps over the lazy dog.", "Invoice No. INV-2026-00371", "Date: 17 March 2026", "Amount due: $1,284.50",
    "Please pay within 30 days of receipt.", "Contact: billing@example.com", "Thank you for your business!", "Page 1 of 3",
]
VERTICAL = ["床前明月光，疑是地上霜。", "举头望明月，低头思故乡。", "红豆生南国，春来发几枝。", "愿君多采撷，此物最相思。"]


def sheet(width, height, paper=(255, 255, 255)):
    image = Image.new("RGB", (width, height), paper)
    return image, ImageDraw.Draw(image)


def lines_page(lines, font, size, paper=(255, 255, 255), ink=(20, 20, 20), width=640, leading=1.6):
    image, draw = sheet(width, int(len(lines) * size * leading + 2 * size), paper)
    face = ImageFont.truetype(str(font), size)
    for row, line in enumerate(lines):
        draw.text((size * 1.5, size + row * size * leading), line, font=face, fill=ink)
    return image


def form_page():
    image, draw = sheet(620, 420, (250, 248, 240))
    label, value = ImageFont.truetype(str(SERIF), 20), ImageFont.truetype(str(SANS), 20)
    for row, (name, text) in enumerate(FORM):
        draw.text((40, 20 + row * 39), name, font=label, fill=(120, 30, 30))
        draw.text((220, 20 + row * 39), text, font=value, fill=(10, 10, 60))
    return image


def tilted_page():
    page = lines_page(PARAGRAPH[:8], SERIF, 22, paper=(238, 236, 225), ink=(40, 30, 30), width=480)
    return page.rotate(6, resample=Image.BICUBIC, expand=True, fillcolor=(238, 236, 225))


def vertical_page():
    image, draw = sheet(380, 420)
    face = ImageFont.truetype(str(SERIF), 28)
    for column, line in enumerate(VERTICAL):
        for row, char in enumerate(line):
            draw.text((300 - column * 80, 20 + row * 31), char, font=face, fill=(0, 0, 0))
    return image


PAGES = {
    "paragraph": lambda: lines_page(PARAGRAPH, SANS, 26),
    "receipt": lambda: lines_page(RECEIPT, SANS, 18, paper=(245, 245, 245), ink=(70, 70, 70), width=360),
    "form": form_page,
    "english": lambda: lines_page(ENGLISH, SANS, 22, width=560),
    "small": lambda: lines_page(PARAGRAPH[::-1] + RECEIPT[:6], SERIF, 14, width=420),
    "tilted": tilted_page,
    "vertical": vertical_page,
}


def to_bytes(tensor):
    """A tensor normalised by mean = std = 0.5, [3, h, w] BGR, as the RGB picture it was."""
    return np.rint((tensor.transpose(1, 2, 0)[:, :, ::-1] * 0.5 + 0.5) * 255).astype(np.uint8)


def record(engine, name, image):
    image.save(FIXTURES / f"{name}.png", optimize=True)
    picture = cv2.cvtColor(np.array(image), cv2.COLOR_RGB2BGR)
    detector, recognizer = engine.text_det, engine.text_rec
    height, width = picture.shape[:2]
    tensor = detector.get_preprocess()(picture)
    rows = to_bytes(tensor[0])[::16]
    Image.fromarray(rows).save(FIXTURES / f"{name}.input.png", optimize=True)
    quantised = np.rint(detector.session(tensor) * 255).astype(np.uint8)
    Image.fromarray(quantised[0, 0]).save(FIXTURES / f"{name}.map.png", optimize=True)
    boxes, _ = detector.postprocess_op(quantised.astype(np.float32) / 255, (height, width))

    lines = []
    result = engine(picture)
    for box, text, score in zip(result.boxes, result.txts, result.scores):
        crop = get_rotate_crop_image(picture, np.array(box, dtype=np.float32))
        ratio = crop.shape[1] / crop.shape[0]
        # Padded to the next 8 px instead of to 320 or to its batch's widest: one line's text must not depend on others.
        padded = max(48, math.ceil(math.ceil(48 * ratio) / 8) * 8)
        tensor = recognizer.resize_norm_img(crop, padded / 48)
        output = recognizer.session(tensor[np.newaxis])
        [(alone, _)], _ = recognizer.postprocess_op(output)
        best = np.argsort(-output[0], axis=1)[:, :STEPS_KEPT]
        lines.append({
            "quad": np.array(box).tolist(), "text": text, "alone": alone, "score": float(score), "width": tensor.shape[2],
            "classes": best.tolist(), "probabilities": np.round(np.take_along_axis(output[0], best, 1).astype(float), 5).tolist(),
        })
        lines[-1]["input"] = tensor
    sheet_width = max(line["width"] for line in lines)
    strip = np.full((48 * len(lines), sheet_width, 3), 128, np.uint8)
    for row, line in enumerate(lines):
        strip[row * 48:(row + 1) * 48, :line["width"]] = to_bytes(line.pop("input"))
    Image.fromarray(strip).save(FIXTURES / f"{name}.lines.png", optimize=True)
    return {"name": name, "size": [width, height], "mapSize": list(quantised.shape[:1:-1]), "boxes": boxes.tolist(), "lines": lines}


def main():
    FIXTURES.mkdir(exist_ok=True)
    threads = {"EngineConfig.onnxruntime.intra_op_num_threads": 1, "EngineConfig.onnxruntime.inter_op_num_threads": 1}
    engine = RapidOCR(params={"Global.log_level": "error", **threads})
    engine(np.full((64, 64, 3), 255, np.uint8))
    engine._load_det_model(), engine._load_rec_model()
    pages = [record(engine, name, render()) for name, render in PAGES.items()]
    (FIXTURES / "pages.json").write_text(json.dumps(pages, ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
