using TemplateSms.Language.Collections;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Tests.Fixes;

namespace TemplateSms.Language.Tests.Codes;

public class CodeFixTests
{
    private static readonly KeyValue _lifted = new(StopRestriction.FolderKey, "true");

    [Theory]
    [InlineData("Code\n@shop.example #1\n\n\n", "Code\n@shop.example #1\n")]
    [InlineData("Code\n@shop.example #1  ", "Code\n@shop.example #1")]
    [InlineData("Code FA+9qCX9VSu \n", "Code FA+9qCX9VSu\n")]
    public void BlanksAfterTheCode_AreRemoved(string before, string after) => Assert.Equal(Code(after), Fixing.Apply(Code(before), FixKey.EndWithCode, _lifted));

    [Theory]
    [InlineData("string(6, digits)", "string(1..6, digits)")]
    [InlineData("string( 6, digits )", "string( 1..6, digits )")]
    [InlineData("string(0..6, alnum)", "string(1..6, alnum)")]
    [InlineData("string(digits, 6)", "string(digits, 1..6)")]
    public void CodeThatMayBeEmpty_GetsALeastLength(string before, string after) => Assert.Equal(WithType(after), Fixing.Apply(WithType(before), FixKey.RequireCode, _lifted));

    [Theory]
    [InlineData("string(digits)")]
    [InlineData("string(6, digits)?")]
    public void OtherCode_IsLeft(string type) => Assert.Null(Fixing.Apply(WithType(type), FixKey.RequireCode, _lifted));

    [Fact]
    public void HostInCapitals_IsOfferedInLowerCase() =>
        Assert.Equal(Code("@shop.example #1"), Fixing.Apply(Code("@Shop.Example #1"), FixKey.CorrectSpelling, _lifted));

    [Theory]
    [InlineData("@Bücher.example #1")]
    [InlineData("@shop.example  #1")]
    [InlineData("@shop.example #1 thanks")]
    public void OtherLines_AreLeft(string body) => Assert.DoesNotContain(Fixing.Offers(Code(body)), fix => fix.Key is FixKey.CorrectSpelling or FixKey.EndWithCode);

    private static string Code(string body) => $"---\nkind: code\nencoding: ucs2\n---\n{body}";

    private static string WithType(string type) => $"---\nkind: code\nparams:\n  code: {type}\n---\n@shop.example #{{{{ code }}}}";
}
