using System.Text.RegularExpressions;
using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating;

/// <summary>The alphabets that a template declares, every character held against a regular expression.</summary>
public class AlphabetGuardTests
{
    [Theory]
    [InlineData(TextAlphabet.Digits, "\\A[0-9]\\z", "which is not an ASCII digit")]
    [InlineData(TextAlphabet.Alnum, "\\A[0-9A-Za-z]\\z", "which is not an ASCII letter or digit")]
    [InlineData(TextAlphabet.Ascii, "\\A[\\x00-\\x7F]\\z", "which is not an ASCII character")]
    [InlineData(TextAlphabet.Gsm7, "\\A[\\n\\f\\r -_a-~\\u00A1\\u00A3-\\u00A5\\u00A7\\u00BF\\u00C4-\\u00C7\\u00C9\\u00D1\\u00D6\\u00D8\\u00DC\\u00DF\\u00E0\\u00E4-\\u00E6\\u00E8\\u00E9\\u00EC\\u00F1\\u00F2\\u00F6\\u00F8\\u00F9\\u00FC]\\z", "which is not in the GSM-7 alphabet")]
    public void Text_EveryCharacter_IsHeldToItsAlphabet(TextAlphabet alphabet, string pattern, string rule)
    {
        for (var unit = 0; unit < 0x100; unit++)
        {
            var text = ((char)unit).ToString();
            var isAllowed = Regex.IsMatch(text, pattern);

            Assert.Equal((unit, isAllowed), (unit, Guard.Text(ref text, "name", 0, 9, out var error, TextCost.Ucs2, alphabet, truncate: false)));
            if (!isAllowed)
                Assert.Contains(rule, error!.Message, StringComparison.Ordinal);
        }
    }
}
