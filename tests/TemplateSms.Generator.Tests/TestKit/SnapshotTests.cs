using TemplateSms.TestKit.Builds;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.TestKit;

public sealed class SnapshotTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    private string TestFile => _folder.PathOf("SomeTests.cs");

    [Fact]
    public void Matches_ApprovedText_Passes()
    {
        _folder.Write("SomeTests.case.verified.txt", "one\ntwo\n");

        Snapshot.Matches("one\r\ntwo", "case", TestFile);
    }

    [Fact]
    public void Matches_OtherText_FailsAtTheLineAndKeepsIt()
    {
        _folder.Write("SomeTests.case.verified.txt", "one\ntwo\n");

        var failure = Assert.ThrowsAny<Exception>(() => Snapshot.Matches("one\n2", "case", TestFile));

        Assert.Contains("at line 2:\n  verified: two\n  received: 2", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\n", File.ReadAllText(_folder.PathOf("SomeTests.case.received.txt")));
    }

    [Fact]
    public void Matches_NothingApproved_FailsAndKeepsTheText()
    {
        Assert.ThrowsAny<Exception>(() => Snapshot.Matches("one", "case", TestFile));

        Assert.True(File.Exists(_folder.PathOf("SomeTests.case.received.txt")));
    }

    public void Dispose() => _folder.Dispose();
}
