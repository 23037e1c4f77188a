namespace TemplateSms.Simulator.Tests.Running;

/// <summary>Time zones of a system that has only some.</summary>
internal sealed class ZoneFolder : IDisposable
{
    private const string Zones = "/usr/share/zoneinfo";

    private ZoneFolder(string path) => Path = path;

    public string Path { get; }

    public static ZoneFolder With(params string[] names)
    {
        Skip.IfNot(Directory.Exists(Zones), "This system keeps its time zones elsewhere.");
        var folder = Directory.CreateTempSubdirectory("zones").FullName;
        foreach (var name in names)
        {
            var copy = System.IO.Path.Combine(folder, name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(System.IO.Path.Combine(Zones, name), copy);
        }

        return new ZoneFolder(folder);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
