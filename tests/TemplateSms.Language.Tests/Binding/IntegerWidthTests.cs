namespace TemplateSms.Language.Tests.Binding;

/// <summary>Whole numbers that have 32 or 64 bits in Scriban, where it tells them apart.</summary>
public class IntegerWidthTests
{
    [Theory]
    [InlineData("{{ x = g; if n > 1; x = n; end; 7 | math.divided_by {|SMS2003:x|} }}")]
    [InlineData("{{ x = g; if n > 1; x = n; end; {|SMS2003:x|} | math.format 'X' }}")]
    public void WholeNumber_OfUnknownWidth_IsMarkedWhereScribanTellsIt(string body) => Sample.Find(body, "g: long(0..9)", "n: int(1..9)");

    [Theory]
    [InlineData("{{ x = g; if n > 1; x = n; end; x | math.format 'N0' }}")]
    [InlineData("{{ x = g; 7 | math.divided_by x; x = n; 7 | math.divided_by x; (n - 5) | math.format 'X' }}")]
    public void WholeNumber_OfKnownWidth_IsBound(string body) => Sample.Bind(body, "g: long(0..9)", "n: int(1..9)");
}
