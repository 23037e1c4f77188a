using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TemplateSms.Generator.Tests.CallSites;

public class ArgumentIsCutTests
{
    [Fact]
    public Task Argument_WithinItsBound_DoesNotTrigger() => GeneratedCall.VerifyAsync("string(5, truncate)", "\"12345\"");

    [Fact]
    public async Task Argument_LongerThanItsBound_TriggersAtWhatIsLost()
    {
        var found = Assert.Single(await GeneratedCall.VerifyAsync("string(5, truncate)", "\"12345{|SMS4009:67|}\""));

        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
        Assert.Equal(
            "The argument of 'value' is cut to its bound string(5, truncate): it costs 7 of at most 5 septets",
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Argument_OfAnotherAlphabet_IsNotSavedByTheCut() =>
        GeneratedCall.VerifyAsync("string(5, truncate, digits)", "\"12{|SMS4008:a|}\"");
}
