using System.Text.Json;
using TemplateSms.ScribanParity;
using TemplateSms.Soak.Parity;

namespace TemplateSms.Soak.Tests;

public class ComparedCaseTests
{
    private const string Line = """{"id":1,"params":{"name":"string?"},"template":"{{ name | string.handleize }}","data":{"name":null}}""";

    [Fact]
    public void Case_WithAnotherTextThanTheEngines_IsReported()
    {
        var compared = Compare("""{"id":1,"params":{"n":"int"},"template":"{{ n }}","data":{"n":5}}""", new Answer("6", null));

        Assert.Equal(Agreement.DifferentText, compared.Agreement);
        Assert.Contains("\"n\":5", compared.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Case_WithATextWhereTheEngineHasAnError_IsAllowedByANamedRuleOnly()
    {
        var compared = Compare(Line, new Answer("", null));

        Assert.Equal(Agreement.OnlyOursRenders, compared.Agreement);
        Assert.Equal("handleize of null is empty", compared.Rule);
        Assert.Null(compared.Report);
    }

    [Fact]
    public void Case_ThatIsRefused_IsNoBreach() => Assert.Null(Compare(Line, new Answer(null, "SMS2003")).Report);

    private static ComparedCase Compare(string line, Answer ours)
    {
        using var document = JsonDocument.Parse(line);
        return ComparedCase.Of(line, Comparison.Of(document.RootElement, GuardedEngine.Answer(document.RootElement)!, ours));
    }
}
