"""Makes the font that the program embeds in PDF files out of Noto Sans SC Regular; see README.md."""
import copy, sys, unicodedata
from collections import defaultdict
from fontTools import subset
from fontTools.ttLib import TTFont

source, target = sys.argv[1:]
font = TTFont(source)
cmap = font.getBestCmap()
by_glyph = defaultdict(list)
for code, glyph in cmap.items():
    by_glyph[glyph].append(code)

def rank(code):
    """What a reader would type comes first; radicals and compatibility forms come last."""
    char = chr(code)
    last = 0x2E80 <= code <= 0x2FDF or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F
    typed = code < 0x100 or 0x2010 <= code <= 0x2026 or 0x2460 <= code <= 0x2473
    typed = typed or 0x3000 <= code <= 0x30FF or 0x4E00 <= code <= 0x9FFF or 0xFF01 <= code <= 0xFF5E
    return (last, not typed, unicodedata.normalize("NFKC", char) != char, code)

keep = {c for c in cmap if unicodedata.category(chr(c)) not in ("Co", "Cn", "Cc", "Cf")}
options = subset.Options()
options.layout_features = []
options.hinting = False
options.name_IDs = ["*"]
options.notdef_outline = True
options.drop_tables += ["vhea", "vmtx", "VORG", "GSUB", "GPOS", "GDEF", "BASE", "DSIG", "STAT", "meta"]
options.recalc_timestamp = False
maker = subset.Subsetter(options)
maker.populate(unicodes=keep)
maker.subset(font)

# what shares a glyph with another character gets a copy of it, so that each is copied as itself
glyf, hmtx = font["glyf"], font["hmtx"]
order, own = font.getGlyphOrder(), {}
for glyph, codes in sorted(by_glyph.items()):
    for code in sorted((c for c in codes if c in keep), key=rank)[1:]:
        name = f"copy{code:04X}"
        order.append(name)
        glyf.glyphs[name] = copy.deepcopy(glyf.glyphs[glyph])
        hmtx.metrics[name] = hmtx.metrics[glyph]
        own[code] = name
font.setGlyphOrder(order)
glyf.glyphOrder = order
for table in font["cmap"].tables:
    if table.isUnicode():
        for code, name in own.items():
            if code in table.cmap:
                table.cmap[code] = name
font["maxp"].numGlyphs = len(order)
font.save(target)
print(len(keep), "characters,", len(own), "copies")
