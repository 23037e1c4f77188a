using System.Diagnostics;
using Microsoft.Data.Sqlite;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Samples.Tests.Campaign;

/// <summary>A folder with the files of one campaign, and the sample that runs on it: a process of its own, judged by what it prints.</summary>
internal sealed class CampaignFolder : IDisposable
{
    // Built beside these tests, for the same configuration and framework.
    private static readonly string _program = Path.Combine(
        Repository.PathOf("samples/Campaign"),
        Path.GetRelativePath(Repository.PathOf("tests/TemplateSms.Samples.Tests"), AppContext.BaseDirectory),
        "Campaign.dll");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("templatesms-");

    /// <summary>Runs the sample to its end.</summary>
    public Task<BuildResult> RunAsync(params string[] options) =>
        DotnetCommand.RunAsync(_folder.FullName, [_program, "--folder", _folder.FullName, .. options]);

    /// <summary>Runs the sample until messages of the campaign were accepted, and presses Ctrl+C.</summary>
    public async Task<BuildResult> StopAsync(params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [_program, "--folder", _folder.FullName, .. options]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        while (CountAccepted() == 0 && !process.HasExited)
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return new BuildResult(process.ExitCode, await output);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private long CountAccepted()
    {
        var file = Path.Combine(_folder.FullName, "queue.db");
        if (!File.Exists(file))
            return 0;
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from sqlite_master where name = 'sms_message'";
        if ((long)command.ExecuteScalar()! == 0)
            return 0;
        command.CommandText = "select count(*) from sms_message where state = 'accepted' and lane = 'marketing'";
        return (long)command.ExecuteScalar()!;
    }
}
