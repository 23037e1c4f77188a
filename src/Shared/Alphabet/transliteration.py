#!/usr/bin/env python3
"""
Writes Transliteration.Data.cs: the closest GSM-7 text of every character of the Basic Multilingual Plane that has one.

    python3 src/Shared/Alphabet/transliteration.py > src/Shared/Alphabet/Transliteration.Data.cs

What a character consists of is Unicode's (UnicodeData.txt as Python carries it: compatibility decompositions, names, decimal
digits; see UNICODE-LICENSE.txt). What is a matter of taste stands in CHOICES. The two together are all there is.
"""
import re
import sys
import unicodedata as ucd

GSM7 = set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
           "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\f^{}\\[~]|€")

# Marks, joiners, direction, variation: nothing of them is left. Not U+0345: in upper case it is a letter, which a text could
# gain from nothing. Not U+0338: a sign that it strikes out says the contrary.
INVISIBLE = [
    (0x00AD, 0x00AD), (0x0300, 0x0337), (0x0339, 0x0344), (0x0346, 0x036F), (0x061C, 0x061C), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x206F), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F), (0xFEFF, 0xFEFF),
]

# Greek as it is printed in capitals: those of GSM-7, and Latin letters of the same shape.
GREEK = dict(zip("αβγδεζηθικλμνξοπρςστυφχψω", "ABΓΔEZHΘIKΛMNΞOΠPΣΣTYΦXΨΩ"))
GREEK |= dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"))
GREEK |= dict(zip("ϐϑϒϕϖϰϱϲϴϵϹ", "BΘYΦΠKPΣΘEΣ"))

# Letters with names of their own, small and capital.
NAMED = {
    "OPEN E": "e", "OPEN O": "o", "SCHWA": "e", "REVERSED E": "e", "TURNED E": "e", "ALPHA": "a", "SCRIPT G": "g", "ENG": "n", "GAMMA": "g",
    "IOTA": "i", "UPSILON": "u", "EZH": "z", "ESH": "s", "KRA": "k", "DOTLESS I": "i", "DOTLESS J": "j", "LONG S": "s", "BARRED O": "o",
    "THORN": "th", "ETH": "d", "HV": "hv", "AA": "aa", "AO": "ao", "AU": "au", "AV": "av", "AY": "ay", "OO": "oo", "VY": "vy", "OU": "ou",
    "DZ DIGRAPH": "dz", "TS DIGRAPH": "ts", "TESH DIGRAPH": "ts", "DEZH DIGRAPH": "dz", "SHARP S": "ss", "INSULAR D": "d", "INSULAR F": "f",
    "INSULAR G": "g", "INSULAR R": "r", "INSULAR S": "s", "INSULAR T": "t", "MIDDLE-WELSH LL": "ll", "MIDDLE-WELSH V": "v", "GHA": "g", "HWAIR": "hv",
}

CHOICES = {
    "\n": "\u0085\u2028\u2029",
    " ": "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "\"": "¨«»ʺ˝״“”„‟″‶❝❞《》「」『』〝〞",
    "%": "٪",
    "'": "`´ʹʻʼʽˈ΄׳᾽᾿῾‘’‚‛′‵‹›❛❜❟｀",
    "(": "❨❪〔",
    ")": "❩❫〕",
    "*": "∗★☆✱✲✳✴✶✷✸✹✻✼✽",
    "+": "†",
    ",": "¸˛،❠、",
    "-": "¯‐‑‒–—―•‣⁃⁻₋−■□▪▫◆◇○●◦⸺⸻︱︲￣",
    ".": "·˙·∙⋅。・",
    "/": "÷⁄∕",
    ":": "∶",
    ";": "؛",
    "<": "◀◁◄〈",
    "=": "≡",
    ">": "▶▷►➤〉",
    "?": "؟",
    "D": "Ɖ",
    "Q": "Ɋ",
    "U": "Ʉ",
    "[": "【",
    "]": "】",
    "^": "ˆ",
    "c": "¢￠",
    "e": "℮",
    "o": "°˚",
    "u": "µʉ",
    "v": "☑✓✔",
    "x": "×☒✕✖✗✘",
    "|": "¦∣￤",
    "~": "˜∼≈〜",
    "£": "₤",
    "Δ": "∆",
    "Π": "∏",
    "Σ": "∑",
    "!=": "≠",
    "'n": "ŉ",
    "++": "‡",
    "->": "→➔➙➛➜➝➞➟➠➡⟶",
    "1/": "⅟",
    "<-": "←⟵⬅",
    "<=": "≤",
    "=>": "⇒",
    ">=": "≥",
    "Fr": "₣",
    "L.": "Ŀ",
    "OE": "Œ",
    "Th": "Þ",
    "l.": "ŀ",
    "oC": "℃",
    "oF": "℉",
    "oe": "œ",
    "||": "‖",
    "(c)": "©",
    "(p)": "℗",
    "(r)": "®",
    "+/-": "±",
    "...": "⋯",
    "0/3": "↉",
    "1/2": "½",
    "1/3": "⅓",
    "1/4": "¼",
    "1/5": "⅕",
    "1/6": "⅙",
    "1/7": "⅐",
    "1/8": "⅛",
    "1/9": "⅑",
    "2/3": "⅔",
    "2/5": "⅖",
    "3/4": "¾",
    "3/5": "⅗",
    "3/8": "⅜",
    "4/5": "⅘",
    "5/6": "⅚",
    "5/8": "⅝",
    "7/8": "⅞",
    "<->": "↔",
    "AZN": "₼",
    "BDT": "৳",
    "BTC": "₿",
    "CRC": "₡",
    "GEL": "₾",
    "GHS": "₵",
    "ILS": "₪",
    "INR": "₹",
    "KRW": "₩￦",
    "KZT": "₸",
    "LAK": "₭",
    "MNT": "₮",
    "NGN": "₦",
    "PHP": "₱",
    "PYG": "₲",
    "Pts": "₧",
    "RUB": "₽",
    "THB": "฿",
    "TRY": "₺",
    "UAH": "₴",
    "VND": "₫",
    "0/00": "‰",
    "1/10": "⅒",
    "0/000": "‱",
}


def derived(c, depth=0):
    """The text of a character by Unicode's data; None where it has none in GSM-7."""
    if c in GSM7:
        return c
    if c in CHOSEN:
        return CHOSEN[c]
    if c in GREEK:
        return GREEK[c]
    if (digit := ucd.decimal(c, None)) is not None:
        return str(digit)
    parts = ucd.normalize("NFKD", c)
    if parts != c and depth == 0:
        return composed(c, parts)
    return by_name(c)


def composed(c, parts):
    greek = any(0x370 <= ord(p) < 0x400 for p in parts)
    text = ""
    for part in parts:
        if part == "\u0338":
            return None
        if ucd.category(part).startswith("M"):
            # GSM-7 has some accented letters; of Greek ones, which are read by their shapes, it has none.
            whole = ucd.normalize("NFC", text[-1:] + part)
            if text and whole in GSM7 and not greek and is_first_mark(c, part):
                text = text[:-1] + whole
            continue
        # The micro sign of units is no Greek letter.
        if part == "μ" and len(parts) > 1:
            text += "u"
            continue
        found = derived(part, 1)
        if found is None:
            return None
        text += found
    # An accent that stands alone is a choice.
    return text if text.strip(" ") else None


def is_first_mark(c, mark):
    # ḕ is e with two marks over it, and read as e; ǖ is ü with one more.
    return c in "ǕǗǙǛǞǠǢǪǬǺǼǾȪȬȮȰḈǖǘǚǜǟǡǣǫǭǻǽǿȫȭȯȱḉ" or ucd.normalize("NFD", c)[1:2] == mark and len(ucd.normalize("NFD", c)) == 2


def by_name(c):
    name = ucd.name(c, "")
    match = re.fullmatch(r"LATIN (SMALL|CAPITAL) LETTER (.+?)(?: WITH .+)?", name)
    if match:
        case, letter = match.groups()
        text = letter.lower() if re.fullmatch("[A-Z]", letter) else NAMED.get(letter)
        return text if text is None or case == "SMALL" else text.upper()
    match = re.fullmatch(r"LATIN LETTER SMALL CAPITAL ([A-Z])", name)
    return match.group(1) if match else None


def quoted(text):
    return "".join(
        {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}.get(c)
        or (c if ucd.category(c)[0] not in "ZCM" or c == " " else f"\\u{ord(c):04x}")
        for c in text)


CHOSEN = {c: text for text, characters in CHOICES.items() for c in characters}


def main():
    groups = {}
    invisible = {u for first, last in INVISIBLE for u in range(first, last + 1)}
    for unit in range(0x80, 0x10000):
        c = chr(unit)
        if c in GSM7 or unit in invisible or ucd.category(c) in ("Cs", "Cn", "Co"):
            continue
        text = derived(c)
        if text is not None:
            assert all(t in GSM7 for t in text), (c, text)
            groups.setdefault(text, []).append(c)
    for text, characters in CHOICES.items():
        for c in characters:
            if ord(c) < 0x80:
                groups.setdefault(text, []).append(c)
    out = sys.stdout
    out.write("// <auto-generated/>\n// Written by transliteration.py from Unicode %s; see there, and UNICODE-LICENSE.txt.\n\n" % ucd.unidata_version)
    out.write("namespace TemplateSms.Shared;\n\ninternal static partial class Transliteration\n{\n")
    out.write("    private static (char First, char Last)[] Invisible =>\n    [\n")
    for first, last in INVISIBLE:
        out.write(f"        ('\\u{first:04x}', '\\u{last:04x}'),\n")
    out.write("    ];\n\n    private static (string Replacement, string Characters)[] Groups =>\n    [\n")
    for text, characters in sorted(groups.items(), key=lambda g: (len(g[0]), g[0])):
        out.write(f'        ("{quoted(text)}", {lines("".join(characters))}),\n')
    out.write("    ];\n}\n")


def lines(characters):
    parts = [quoted(characters[i:i + 48]) for i in range(0, len(characters), 48)]
    return '"\n            + "'.join(parts).join('""')


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main()
