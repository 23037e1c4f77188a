using TemplateSms.Cli.Fixing;
using TemplateSms.Language;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Fixing;

public sealed class TemplateWriterTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Write_ToAFullDisk_LosesNothingAndLeavesNothing(int room)
    {
        var before = Template("l’été est là");
        var writer = new TemplateWriter([_folder.Folder], (path, options) => new FullDisk(new FileStream(path, options), room));

        Assert.Equal(WriteOutcome.Failed, writer.Write(before, "l'été est là"));
        Assert.Equal("l’été est là", File.ReadAllText(before.Path));
        Assert.Equal(["a.smstpl"], Files());
    }

    [Fact]
    public void Write_ToAFolderThatTakesNoNewFile_LosesNothing()
    {
        var before = Template("l’été");
        var writer = new TemplateWriter([_folder.Folder], (_, _) => throw new UnauthorizedAccessException());

        Assert.Equal(WriteOutcome.Failed, writer.Write(before, "l'été"));
        Assert.Equal("l’été", File.ReadAllText(before.Path));
    }

    [Fact]
    public void Write_ToAFileThatChangesWhileItIsWritten_KeepsTheOtherText()
    {
        var before = Template("l’été");
        var writer = new TemplateWriter([_folder.Folder], (path, options) =>
        {
            File.WriteAllText(before.Path, "saved");
            return new FileStream(path, options);
        });

        Assert.Equal(WriteOutcome.Changed, writer.Write(before, "l'été"));
        Assert.Equal("saved", File.ReadAllText(before.Path));
        Assert.Equal(["a.smstpl"], Files());
    }

    [Fact]
    public void Write_ToAFileThatIsGone_Fails()
    {
        var before = Template("l’été");
        File.Delete(before.Path);

        Assert.Equal(WriteOutcome.Failed, new TemplateWriter([_folder.Folder]).Write(before, "l'été"));
        Assert.Empty(Files());
    }

    [Fact]
    public void Write_ToLinksInACircle_Fails()
    {
        File.CreateSymbolicLink(_folder.PathOf("a.smstpl"), "b.smstpl");
        File.CreateSymbolicLink(_folder.PathOf("b.smstpl"), "a.smstpl");

        Assert.Equal(WriteOutcome.Failed, new TemplateWriter([_folder.Folder]).Write(new TemplateFile(_folder.PathOf("a.smstpl"), "l’été"), "l'été"));
    }

    [Fact]
    public void Write_ToAFileWithALongName_IsDone()
    {
        var name = new string('n', 240) + ".smstpl";
        var before = new TemplateFile(_folder.Write(name, "l’été").PathOf(name), "l’été");

        Assert.Equal(WriteOutcome.Written, new TemplateWriter([_folder.Folder]).Write(before, "l'été"));
        Assert.Equal("l'été", File.ReadAllText(before.Path));
    }

    public void Dispose() => _folder.Dispose();

    private TemplateFile Template(string text) => new(_folder.Write("a.smstpl", text).PathOf("a.smstpl"), text);

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
