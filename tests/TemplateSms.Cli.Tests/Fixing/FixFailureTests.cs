using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Fixing;

/// <summary>Files that cannot be written while <c>smstpl fix</c> writes them.</summary>
public sealed class FixFailureTests : IDisposable
{
    private const string Before = "l’été est là";

    private readonly ScratchProject _folder = new();

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task Fix_OnAFullDisk_LosesNothingAndLeavesNothing(int room)
    {
        var path = Template();

        var (exitCode, error) = await FixAsync((file, options) => new FullDisk(new FileStream(file, options), room));

        Assert.Equal(2, exitCode);
        Assert.Equal($"{path}: cannot be written; it is as it was\n", error);
        Assert.Equal(Before, File.ReadAllText(path));
        Assert.Equal(["a.smstpl"], Files());
    }

    [Fact]
    public async Task Fix_InAFolderThatTakesNoNewFile_LosesNothing()
    {
        var path = Template();

        var (exitCode, _) = await FixAsync((_, _) => throw new UnauthorizedAccessException());

        Assert.Equal(2, exitCode);
        Assert.Equal(Before, File.ReadAllText(path));
    }

    [Fact]
    public async Task Fix_OfAFileThatChangesWhileItIsWritten_KeepsTheOtherText()
    {
        var path = Template();

        var (exitCode, error) = await FixAsync((file, options) =>
        {
            File.WriteAllText(path, "saved");
            return new FileStream(file, options);
        });

        Assert.Equal(1, exitCode);
        Assert.Equal($"{path}: not fixed, since it changed in the meantime; run the command again\n", error);
        Assert.Equal("saved", File.ReadAllText(path));
        Assert.Equal(["a.smstpl"], Files());
    }

    [Fact]
    public async Task Fix_OfAFileThatGoesWhileItIsWritten_DoesNotBringItBack()
    {
        var path = Template();

        var (exitCode, _) = await FixAsync((file, options) =>
        {
            File.Delete(path);
            return new FileStream(file, options);
        });

        Assert.Equal(2, exitCode);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Fix_OfAFileWithALongName_IsDone()
    {
        var name = new string('n', 240) + ".smstpl";
        _folder.Write(name, Before);

        Assert.Equal(0, (await CommandRun.OfAsync("fix", _folder.PathOf(name))).ExitCode);
        Assert.Equal("l'été est là", File.ReadAllText(_folder.PathOf(name)));
    }

    public void Dispose() => _folder.Dispose();

    private string Template() => _folder.Write("a.smstpl", Before).PathOf("a.smstpl");

    private async Task<(int ExitCode, string Error)> FixAsync(Func<string, FileStreamOptions, Stream> createFile)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new CommandStreams(TextReader.Null, output, error) { CreateFile = createFile };
        return (await SmstplCommand.RunAsync(["fix", _folder.Folder], streams), error.ToString());
    }

    private IEnumerable<string?> Files() =>
        Directory.GetFiles(_folder.Folder, "*", new EnumerationOptions { AttributesToSkip = 0 })
            .Select(Path.GetFileName)
            .Where(name => name!.EndsWith(".smstpl", StringComparison.Ordinal) || name.EndsWith(".tmp", StringComparison.Ordinal));

    /// <summary>Takes some bytes, and then no more.</summary>
    private sealed class FullDisk(FileStream file, int room) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => file.Length;

        public override long Position { get => file.Position; set => throw new NotSupportedException(); }

        public override void Flush() => file.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            file.Write(buffer, offset, Math.Min(room, count));
            throw new IOException("No space left on device");
        }

        protected override void Dispose(bool disposing)
        {
            file.Dispose();
            base.Dispose(disposing);
        }
    }
}
