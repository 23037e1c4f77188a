namespace TemplateSms.Soak.Queues.Bus;

/// <summary>The program with the processes of the bus, beside the projects of the tests.</summary>
internal static class BusPrograms
{
    /// <summary>The name by which its processes are told from others.</summary>
    public const string Name = "queue-bus";

    private const string Program = "TemplateSms.Soak.Bus";

    /// <summary>The file of the program, which was built like this one.</summary>
    public static string File
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory);
            var configuration = framework.Parent!;
            var tests = configuration.Parent!.Parent!.Parent!;
            return Path.Combine(tests.FullName, Program, "bin", configuration.Name, framework.Name, $"{Program}.dll");
        }
    }
}
