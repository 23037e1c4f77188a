using System.Diagnostics;

namespace TemplateSms.Simulator.Tests.Store;

/// <summary>The file of a store is its owner's only, and nothing else than a file, whatever its path leads through.</summary>
public sealed class StoreFileTests : IDisposable
{
    private const UnixFileMode OwnersOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Everybodys = OwnersOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const string NotOnWindows = "Windows has neither these permissions nor these files.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway");
    private readonly DirectoryInfo _elsewhere = Directory.CreateTempSubdirectory("gateway");

    private string FilePath => Path.Combine(_folder.FullName, "inbox.db");

    [SkippableTheory]
    [InlineData("new")]
    [InlineData("empty")]
    [InlineData("empty beside")]
    [InlineData("link to none")]
    [InlineData("link to a link to none")]
    [InlineData("relative link to none")]
    [InlineData("link to an empty one")]
    public async Task File_ThatIsMade_IsItsOwnersOnly(string state)
    {
        Skip.If(OperatingSystem.IsWindows(), NotOnWindows);
        var target = Path.Combine(_elsewhere.FullName, "real.db");
        if (state is "empty" or "link to an empty one")
            Touch(state == "empty" ? FilePath : target);
        if (state is "empty beside")
            Touch(FilePath + "-wal");
        if (state.StartsWith("link", StringComparison.Ordinal))
            File.CreateSymbolicLink(FilePath, target);
        if (state == "link to a link to none")
            File.CreateSymbolicLink(target, Path.Combine(_elsewhere.FullName, "last.db"));
        if (state == "relative link to none")
            File.CreateSymbolicLink(FilePath, "other.db");

        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { StorePath = FilePath });
        await fixture.SendAsync("Hi");

        FileInfo[] made = [.. _folder.GetFiles(), .. _elsewhere.GetFiles()];
        Assert.All(made.Where(file => file.LinkTarget is null), file => Assert.Equal((file.Name, OwnersOnly), (file.Name, file.UnixFileMode)));
        Assert.Equal(3, made.Count(file => file.LinkTarget is null));
    }

    // Whoever opened it to a group had a reason.
    [SkippableFact]
    public async Task File_OfAnEarlierRun_KeepsItsPermissions()
    {
        Skip.If(OperatingSystem.IsWindows(), NotOnWindows);
        await using (await GatewayFixture.StartAsync(new SmsGatewayOptions { StorePath = FilePath }))
            Open(FilePath);

        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { StorePath = FilePath });

        Assert.Equal(Everybodys, new FileInfo(FilePath).UnixFileMode);
    }

    [SkippableTheory]
    [InlineData("pipe", "is a named pipe")]
    [InlineData("device", "is a device")]
    [InlineData("folder", "is a folder")]
    public async Task File_ThatIsNone_IsRefused(string what, string reason)
    {
        Skip.If(OperatingSystem.IsWindows(), NotOnWindows);
        await MakeAsync(what, FilePath);

        var error = await Assert.ThrowsAsync<IOException>(() => SmsGateway.StartAsync(new SmsGatewayOptions { StorePath = FilePath }));

        Assert.Equal($"The file of the store cannot be used: {FilePath} {reason}.", error.Message);
    }

    [SkippableTheory]
    [InlineData("pipe", "is a named pipe")]
    [InlineData("folder", "is a folder")]
    [InlineData("link", "is a link")]
    public async Task File_BesideWhichNoFileIs_IsRefused(string what, string reason)
    {
        Skip.If(OperatingSystem.IsWindows(), NotOnWindows);
        foreach (var beside in new[] { FilePath + "-wal", FilePath + "-shm", FilePath + "-journal" })
        {
            await MakeAsync(what, beside);

            var error = await Assert.ThrowsAsync<IOException>(() => SmsGateway.StartAsync(new SmsGatewayOptions { StorePath = FilePath }));

            Assert.Equal($"The file of the store cannot be used: {beside} {reason}.", error.Message);
            Assert.Equal("Theirs", File.ReadAllText(Theirs));
            if (what == "folder")
                Directory.Delete(beside);
            else
                File.Delete(beside);
        }
    }

    [SkippableFact]
    public async Task File_OfLinksInACircle_IsRefused()
    {
        Skip.If(OperatingSystem.IsWindows(), NotOnWindows);
        File.CreateSymbolicLink(FilePath, FilePath);

        await Assert.ThrowsAsync<IOException>(() => SmsGateway.StartAsync(new SmsGatewayOptions { StorePath = FilePath }));
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _elsewhere.Delete(recursive: true);
    }

    private string Theirs => Path.Combine(_elsewhere.FullName, "theirs");

    private async Task MakeAsync(string what, string path)
    {
        await File.WriteAllTextAsync(Theirs, "Theirs");
        if (what == "folder")
            Directory.CreateDirectory(path);
        else if (what == "device")
            File.CreateSymbolicLink(path, "/dev/zero");
        else if (what == "link")
            File.CreateSymbolicLink(path, Theirs);
        else
            await Process.Start("mkfifo", [path]).WaitForExitAsync();
    }

    private static void Touch(string path)
    {
        File.WriteAllText(path, "");
        Open(path);
    }

    private static void Open(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, Everybodys);
    }
}
