using System.Net.Sockets;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Reading;

/// <summary>A folder with two templates, and with everything that looks like one and is not to be opened.</summary>
internal sealed class OddFolder : IDisposable
{
    private readonly ScratchProject _folder = new();
    private readonly ScratchProject _elsewhere = new();
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    private OddFolder()
    {
        _folder.Write("good.smstpl", "Hello").Write("sub/last.smstpl", "Hello again");
        _elsewhere.Write("foreign.smstpl", Foreign).Write("foreign.txt", Foreign);
    }

    /// <summary>The text of the files outside, which no command may show.</summary>
    public static string Foreign => "l’SECRET {{";

    /// <summary>The odd files, with the reason that each is skipped for.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["pipe.smstpl"] = "it is a named pipe",
        ["socket.smstpl"] = "it is a socket",
        ["zero.smstpl"] = "it is a device",
        ["null.smstpl"] = "it is a device",
        ["to_pipe.smstpl"] = "it is a named pipe",
        ["dangling.smstpl"] = "it is a link that leads to no file",
        ["circle.smstpl"] = "it is a link that leads to no file",
        ["sub/out.smstpl"] = "it is a link to a file outside the folder; name that file to read it",
        ["text.smstpl"] = "it is a link to a file outside the folder; name that file to read it",
        ["sub/up"] = "it is a link to a folder that it is in",
        ["sub/there"] = "it is a link to a folder outside; name that folder to read it",
        ["caf<U+FFFD>.smstpl"] = "it has a name that is not UTF-8",
        ["d<U+FFFD>r"] = "it has a name that is not UTF-8",
    };

    public string Folder => _folder.Folder;

    public string Elsewhere => _elsewhere.Folder;

    public static async Task<OddFolder> CreateAsync()
    {
        var odd = new OddFolder();
        await odd.ShellAsync("mkfifo pipe.smstpl; printf Hi > \"$(printf 'caf\\351.smstpl')\"; mkdir \"$(printf 'd\\351r')\"; printf Hi > \"$(printf 'd\\351r/in.smstpl')\"");
        odd._socket.Bind(new UnixDomainSocketEndPoint(odd.PathOf("socket.smstpl")));
        odd.Link("zero.smstpl", "/dev/zero");
        odd.Link("null.smstpl", "/dev/null");
        odd.Link("to_pipe.smstpl", "pipe.smstpl");
        odd.Link("dangling.smstpl", "nowhere.smstpl");
        odd.Link("circle.smstpl", "circle.smstpl");
        odd.Link("sub/out.smstpl", Path.Combine(odd.Elsewhere, "foreign.smstpl"));
        odd.Link("text.smstpl", Path.Combine(odd.Elsewhere, "foreign.txt"));
        odd.Link("sub/up", "..");
        odd.Link("sub/there", odd.Elsewhere);
        // Nothing is missing without this one: its templates are found by their own names.
        odd.Link("again", "sub");
        return odd;
    }

    public string PathOf(string path) => _folder.PathOf(path);

    public void Dispose()
    {
        _socket.Dispose();
        // .NET finds no file whose name it cannot write.
        ShellAsync("rm -rf ./*").GetAwaiter().GetResult();
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(PathOf(path), target);

    private async Task ShellAsync(string script) =>
        (await CommandProcess.RunAsync("sh", Folder, new Dictionary<string, string>(), "-c", script)).AssertSucceeded();
}
