using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Tests.Robustness;

/// <summary>Tests of the compiler see its exceptions: tests.runsettings says so for all of them.</summary>
public class RethrowTests
{
    [Fact]
    public void Tests_RunWhereNothingIsCaught() => Assert.Equal("1", Environment.GetEnvironmentVariable(Containment.RethrowVariable));

    [Fact]
    public void Containment_WhereNothingIsCaught_LetsAnExceptionPass() =>
        Assert.Throws<NotSupportedException>(() => Containment.Run<string>(CompilerStage.Parse, () => throw new NotSupportedException(), failure => failure.Exception));
}
