using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Tests.Types;

public class TypeTextTests
{
    [Theory]
    [InlineData("string")]
    [InlineData("string(20)")]
    [InlineData("string(1..20)")]
    [InlineData("string(0)")]
    [InlineData("string(20, truncate)")]
    [InlineData("string(1..20, truncate, alnum)?")]
    [InlineData("string(digits)")]
    [InlineData("uri(40)")]
    [InlineData("int")]
    [InlineData("int(-5..99)")]
    [InlineData("long(0..5000000000)?")]
    [InlineData("decimal(-0.50..9999.99)")]
    [InlineData("bool")]
    [InlineData("datetime?")]
    [InlineData("enum(small|large)")]
    [InlineData("list(string(20), 3)")]
    [InlineData("list(list(int(1..9)?, 2))?")]
    [InlineData("Shop.Order")]
    public void Type_WrittenAndReadAgain_IsTheSame(string text)
    {
        var type = TypeText.Read(text, TemplateEncoding.Gsm7, out var problem);

        Assert.Null(problem);
        Assert.Equal(text, TypeText.Of(type));
    }

    [Theory]
    [InlineData(" string ( 0 .. 20 , alnum , truncate ) ", "string(20, truncate, alnum)")]
    [InlineData("int(1_000..2_000)", "int(1000..2000)")]
    public void Type_WrittenFreely_HasOneForm(string text, string expected) =>
        Assert.Equal(expected, TypeText.Of(TypeText.Read(text, TemplateEncoding.Gsm7, out _)));

    [Theory]
    [InlineData("strng(20)", 0, 9)]
    [InlineData("string(20x)", 7, 3)]
    [InlineData("", 0, 0)]
    public void Type_ThatCannotBeRead_SaysWhere(string text, int start, int length)
    {
        var type = TypeText.Read(text, TemplateEncoding.Gsm7, out var problem);

        Assert.Equal(TypeKind.Error, type.Kind);
        Assert.Equal(new TextSpan(start, length), problem!.Span);
    }
}
