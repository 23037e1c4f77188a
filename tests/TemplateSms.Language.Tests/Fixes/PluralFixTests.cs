using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Fixes;

public class PluralFixTests
{
    [Theory]
    [InlineData("fr", "int", "int(0..999999)")]
    [InlineData("fr", "long = 3", "long(0..999999) = 3")]
    [InlineData("es", "int", "int(0..999999)")]
    public void Count_OfWhichMillionsAloneHaveTheMissingForm_IsBounded(string culture, string type, string bounded) =>
        Assert.Equal(
            $"---\nculture: {culture}\nparams:\n  n: {bounded}\n---\n{{{{ sms.plural n one: 'x' other: 'y' }}}}",
            Fixing.Apply($"---\nculture: {culture}\nparams:\n  n: {type}\n---\n{{{{ sms.plural n one: 'x' other: 'y' }}}}", FixKey.AddLimit));

    // A bound that is there is the sender's word, and in Polish a small number has the form that is missing.
    [Theory]
    [InlineData("fr", "int(0..2000000)")]
    [InlineData("pl", "int")]
    public void Count_ThatAFewHaveTheFormOf_IsNotBounded(string culture, string type) =>
        Assert.Null(Fixing.Apply($"---\nculture: {culture}\nparams:\n  n: {type}\n---\n{{{{ sms.plural n one: 'x' other: 'y' }}}}", FixKey.AddLimit));

    [Theory]
    [InlineData("sms.plural n one: 'paczka' many: 'paczek'", "sms.plural n one: 'paczka' many: 'paczek' few: 'paczek'")]
    [InlineData("sms.plural n one: 'paczka'", "sms.plural n one: 'paczka' few: 'paczka' many: 'paczka'")]
    [InlineData("n | sms.plural few: $\"{n} paczki\" one: 'paczka'", "n | sms.plural few: $\"{n} paczki\" one: 'paczka' many: 'paczka'")]
    [InlineData("(sms.plural n one: 'paczka' few: 'paczki') | string.upcase", "(sms.plural n one: 'paczka' few: 'paczki' many: 'paczki') | string.upcase")]
    public void Form_ThatIsMissing_IsWrittenWithTheLastText(string before, string after) =>
        Assert.Equal(Polish(after), Fixing.Apply(Polish(before), FixKey.AddPluralForm));

    [Theory]
    [InlineData("sms.plural n one: 'a' few: 'b' many: 'c' other: 'd'", "sms.plural n one: 'a' few: 'b' many: 'c'")]
    [InlineData("sms.plural n other : 'd' one: 'a' few: 'b' many: 'c'", "sms.plural n one: 'a' few: 'b' many: 'c'")]
    [InlineData("n | sms.plural one: 'a'  other:'d'   few: 'b' many: 'c'", "n | sms.plural one: 'a'   few: 'b' many: 'c'")]
    public void Form_ThatNoNumberHas_IsRemoved(string before, string after) =>
        Assert.Equal(Polish(after), Fixing.Apply(Polish(before), FixKey.RemovePluralForm));

    [Fact]
    public void Format_OfThePlaceholderBeside_IsCountedByToo() =>
        Assert.Equal(
            Weight("sms.plural kg one: 'kilo' other: 'kilos' format: \"0.0\""),
            Fixing.Apply(Weight("sms.plural kg one: 'kilo' other: 'kilos'"), FixKey.AddPluralFormat));

    [Theory]
    [InlineData("sms.plural n one: 'a' other: 'b'", "sms.plural (n ?? 0) one: 'a' other: 'b'")]
    [InlineData("n | sms.plural one: 'a' other: 'b'", "(n ?? 0) | sms.plural one: 'a' other: 'b'")]
    [InlineData("sms.ordinal n one: 'st' two: 'nd' few: 'rd' other: 'th'", "sms.ordinal (n ?? 0) one: 'st' two: 'nd' few: 'rd' other: 'th'")]
    public void Count_ThatMayBeNull_CountsAsZero(string before, string after) =>
        Assert.Equal(Nullable(after), Fixing.Apply(Nullable(before), FixKey.NullAsZero));

    private static string Polish(string code) => $"---\nculture: pl\nparams:\n  n: int(1..99)\n---\n{{{{ {code} }}}}";

    private static string Weight(string code) => $"---\nculture: en\nparams:\n  kg: decimal(0..9.9)\n---\n{{{{ kg | math.format '0.0' }}}} {{{{ {code} }}}}";

    private static string Nullable(string code) => $"---\nculture: en\nparams:\n  n: int(0..99)?\n---\n{{{{ {code} }}}}";
}
