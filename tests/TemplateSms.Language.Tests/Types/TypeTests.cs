using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Types;
using TemplateSms.Shared;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Types;

public class TypeTests
{
    [Theory]
    [InlineData("string", TypeKind.String)]
    [InlineData("int", TypeKind.Int)]
    [InlineData("long", TypeKind.Long)]
    [InlineData("decimal", TypeKind.Decimal)]
    [InlineData("bool", TypeKind.Bool)]
    [InlineData("date", TypeKind.Date)]
    [InlineData("time", TypeKind.Time)]
    [InlineData("datetime", TypeKind.DateTime)]
    [InlineData("guid", TypeKind.Guid)]
    [InlineData("uri", TypeKind.Uri)]
    [InlineData("enum(small|large)", TypeKind.Enum)]
    [InlineData("list(int, 3)", TypeKind.List)]
    [InlineData("Shop.Order", TypeKind.CSharp)]
    [InlineData("Order", TypeKind.CSharp)]
    public void Type_ByItsName_IsRead(string declaration, TypeKind kind)
    {
        Assert.Equal(kind, Sample.TypeOf(declaration).Kind);
        Assert.False(Sample.TypeOf(declaration).IsNullable);
        Assert.True(Sample.TypeOf(declaration + "?").IsNullable);
        Assert.True(Sample.TypeOf("'" + declaration + " ?'").IsNullable);
    }

    [Theory]
    [InlineData("string", 0, null)]
    [InlineData("string(20)", 0, 20)]
    [InlineData("string(1..20)", 1, 20)]
    [InlineData("string( 1 .. 20 )", 1, 20)]
    [InlineData("string(20..20)", 20, 20)]
    [InlineData("string(0)", 0, 0)]
    [InlineData("string(1_000)", 0, 1000)]
    [InlineData("uri(40)", 0, 40)]
    public void Text_WithABound_HasIt(string declaration, int least, int? most)
    {
        var limit = Sample.TypeOf(declaration).Text;

        Assert.Equal((least, most), (limit.Least, limit.Most));
    }

    [Theory]
    [InlineData("string(20)", TextAlphabet.Any, false)]
    [InlineData("string(20, truncate)", TextAlphabet.Any, true)]
    [InlineData("string(20, digits)", TextAlphabet.Digits, false)]
    [InlineData("string(20,alnum)", TextAlphabet.Alnum, false)]
    [InlineData("string(ascii, 20)", TextAlphabet.Ascii, false)]
    [InlineData("string(20, truncate, gsm7)", TextAlphabet.Gsm7, true)]
    [InlineData("string(digits)", TextAlphabet.Digits, false)]
    public void Text_WithModifiers_HasThem(string declaration, TextAlphabet alphabet, bool truncates)
    {
        var limit = Sample.TypeOf(declaration).Text;

        Assert.Equal((alphabet, truncates), (limit.Alphabet, limit.Truncate));
    }

    [Theory]
    [InlineData("int(1..99)", "1", "99", 0)]
    [InlineData("int(-5..5)", "-5", "5", 0)]
    [InlineData("int(7..7)", "7", "7", 0)]
    [InlineData("int(-2147483648..2147483647)", "-2147483648", "2147483647", 0)]
    [InlineData("long(0..9_000_000_000)", "0", "9000000000", 0)]
    [InlineData("decimal(0..9999.99)", "0", "9999.99", 2)]
    [InlineData("decimal(-0.5..1.250)", "-0.5", "1.250", 3)]
    public void Number_WithABound_HasItAndItsDigits(string declaration, string least, string most, int scale)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;

        Assert.Equal(new NumberLimit(decimal.Parse(least, culture), decimal.Parse(most, culture), scale), Sample.TypeOf(declaration).Number);
    }

    [Fact]
    public void List_NamesItsElementsAndHowMany()
    {
        var list = Sample.TypeOf("list(string(20, alnum)?, 3)?");

        Assert.True(list.IsNullable);
        Assert.Equal(3, list.MostElements);
        Assert.Equal(TypeKind.String, list.Element!.Kind);
        Assert.True(list.Element.IsNullable);
        Assert.Equal(new TextLimit(0, 20, TextAlphabet.Alnum), list.Element.Text);
        Assert.Null(Sample.TypeOf("list(date)").MostElements);
    }

    [Fact]
    public void Enum_NamesItsMembers() => Assert.Equal(["small", "very_large"], Sample.TypeOf("enum(small | very_large)").Members);

    [Theory]
    [InlineData("string = hello", "hello")]
    [InlineData("string(20) = 'hello you'", "hello you")]
    [InlineData("'string(20) = \"\"'", "")]
    [InlineData("int = 1", 1L)]
    [InlineData("int(-5..5) = -5", -5L)]
    [InlineData("long=9000000000", 9_000_000_000L)]
    [InlineData("bool = true", true)]
    [InlineData("bool = false", false)]
    [InlineData("string? = null", null)]
    [InlineData("enum(small|large) = large", "large")]
    [InlineData("date = 2026-11-22", "2026-11-22")]
    [InlineData("time = 08:30", "08:30")]
    [InlineData("guid = 8f5c7ee1-6a6e-4d6c-9f3a-0c5d3c1b2a19", "8f5c7ee1-6a6e-4d6c-9f3a-0c5d3c1b2a19")]
    [InlineData("uri(40) = https://example.com/a", "https://example.com/a")]
    public void Default_OfTheType_IsRead(string declaration, object? value) =>
        Assert.Equal(new DefaultValue(value), Sample.Parameter(declaration).Default);

    [Fact]
    public void Default_OfADecimal_KeepsItsDigits() =>
        Assert.Equal("9.50", Assert.IsType<decimal>(Sample.Parameter("decimal(0..99.99) = 9.50").Default!.Value).ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Default_NotGiven_IsNoDefault() => Assert.Null(Sample.Parameter("string?").Default);

    [Theory]
    [InlineData("int = {|SMS2010:one|}")]
    [InlineData("int = {|SMS2010:1.5|}")]
    [InlineData("int(1..9) = {|SMS2010:10|}")]
    [InlineData("int = {|SMS2010:3000000000|}")]
    [InlineData("decimal(0..9) = {|SMS2010:9.01|}")]
    [InlineData("bool = {|SMS2010:yes|}")]
    [InlineData("int = {|SMS2010:null|}")]
    [InlineData("enum(small|large) = {|SMS2010:medium|}")]
    [InlineData("date = {|SMS2010:22/11/2026|}")]
    [InlineData("time = {|SMS2010:25:00|}")]
    [InlineData("guid = {|SMS2010:abc|}")]
    [InlineData("uri = {|SMS2010:/relative|}")]
    [InlineData("list(int, 3) = {|SMS2010:1|}")]
    [InlineData("string(3) = {|SMS2010:hello|}")]
    [InlineData("string(3) = {|SMS2010:€€|}")]
    [InlineData("string(5..9) = {|SMS2010:abc|}")]
    [InlineData("string(9, digits) = {|SMS2010:12a|}")]
    [InlineData("string(9, alnum) = {|SMS2010:a-b|}")]
    [InlineData("string(9, ascii) = {|SMS2010:é|}")]
    [InlineData("string(9, gsm7) = {|SMS2010:ê|}")]
    [InlineData("decimal(0..9.9) = {|SMS2010:1.25|}")]
    public void Default_OfAnotherType_IsMarked(string declaration) => VerifyDeclaration(declaration);

    [Theory]
    [InlineData("{|SMS2008:strin|}", "; did you mean 'string'?")]
    [InlineData("{|SMS2008:text|}", "; did you mean 'string'?")]
    [InlineData("{|SMS2008:thing|}", "; a type is one of string, int, long, decimal, bool, date, time, datetime, guid, uri, enum, list")]
    [InlineData("{|SMS2008:boolean|}", "; did you mean 'bool'?")]
    [InlineData("{|SMS2008:integer(1..9)|}", "; did you mean 'int'?")]
    [InlineData("{|SMS2008:number|}", "; did you mean 'int' or 'decimal'?")]
    [InlineData("'{|SMS2008:|}'", "")]
    [InlineData("'{|SMS2008:(20)|}'", "")]
    [InlineData("{|SMS2008:Shop..Order|}", "")]
    [InlineData("string(20) {|SMS2008:x|}", "")]
    [InlineData("string(20){|SMS2008:)|}", "")]
    [InlineData("list({|SMS2008:strin|}, 3)", "; did you mean 'string'?")]
    [InlineData("list(string(20) {|SMS2008:x|}, 3)", "")]
    public void Type_ThatDoesNotExist_IsMarked(string declaration, string hint) =>
        Assert.Contains(hint, VerifyDeclaration(declaration), StringComparison.Ordinal);

    [Theory]
    [InlineData("string({|SMS2009:20..1|})")]
    [InlineData("string({|SMS2009:-1|})")]
    [InlineData("string({|SMS2009:1.5|})")]
    [InlineData("string({|SMS2009:0.5..3|})")]
    [InlineData("string({|SMS2009:1..|})")]
    [InlineData("string({|SMS2009:9999999999|})")]
    [InlineData("string(20, {|SMS2009:truncat|})")]
    [InlineData("string(20, {|SMS2009:|})")]
    [InlineData("string({|SMS2009:|})")]
    [InlineData("{|SMS2009:string(truncate)|}")]
    [InlineData("string(20, {|SMS2009:30|})")]
    [InlineData("string(20, digits, {|SMS2009:alnum|})")]
    [InlineData("string(20{|SMS2009:|}")]
    [InlineData("uri(40, {|SMS2009:truncate|})")]
    [InlineData("{|SMS2009:int(5)|}")]
    [InlineData("{|SMS2009:int(a..b)|}")]
    [InlineData("{|SMS2009:int()|}")]
    [InlineData("int({|SMS2009:9..1|})")]
    [InlineData("int({|SMS2009:1..1.5|})")]
    [InlineData("int({|SMS2009:0..2147483648|})")]
    [InlineData("long({|SMS2009:0..9223372036854775808|})")]
    [InlineData("decimal({|SMS2009:1.5..1.4|})")]
    [InlineData("{|SMS2009:bool(1)|}")]
    [InlineData("{|SMS2009:date(10)|}?")]
    [InlineData("{|SMS2009:enum|}")]
    [InlineData("enum({|SMS2009:|})")]
    [InlineData("enum({|SMS2009:a\\|b c|})")]
    [InlineData("enum({|SMS2009:a\\|a|})")]
    [InlineData("enum({|SMS2009:a_b\\|aB|})")]
    [InlineData("{|SMS2009:enum(a, b)|}")]
    [InlineData("{|SMS2009:list|}")]
    [InlineData("list(int, {|SMS2009:many|})")]
    [InlineData("list(int, {|SMS2009:-1|})")]
    [InlineData("{|SMS2009:list(int, 3, 4)|}")]
    [InlineData("list(string({|SMS2009:9..1|}), 3)")]
    public void Bound_ThatCannotHold_IsMarked(string declaration) => VerifyDeclaration(declaration.Replace("\\|", "|"));

    [Fact]
    public void List_NestedTooDeeply_IsRefused() =>
        Assert.Contains(
            TemplateCompiler.Compile(new TemplateFile("a.smstpl", "---\nparams:\n  x: " + string.Concat(Enumerable.Repeat("list(", 20)) + "int\n---\nHi")).Findings,
            finding => finding.Message == "types nest at most 8 deep");

    // The body does not use the parameter, which is noise beside an error.
    private static string VerifyDeclaration(string declaration) =>
        Assert.Single(Verify($"---\nparams:\n  x: {declaration}\n---\nHi").Findings).Message;
}
