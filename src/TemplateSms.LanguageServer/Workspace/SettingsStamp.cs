using System.Globalization;
using System.Text;
using TemplateSms.Projects.Reading;

namespace TemplateSms.LanguageServer.Workspace;

/// <summary>Tells whether the files that say something of folders are as they were: reading them for each template again takes longer than looking.</summary>
internal static class SettingsStamp
{
    /// <summary>The files above some templates with their times and lengths; equal as long as nobody has written one.</summary>
    public static string Of(IEnumerable<string> paths)
    {
        var stamp = new StringBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var folder = Path.GetDirectoryName(path); folder is not null && seen.Add(folder); folder = Path.GetDirectoryName(folder))
            {
                foreach (var name in SettingsFile.Names)
                {
                    var file = new FileInfo(Path.Combine(folder, name));
                    if (file.Exists)
                        stamp.Append(CultureInfo.InvariantCulture, $"{file.FullName}\n{file.LastWriteTimeUtc.Ticks} {file.Length}\n");
                }
            }
        }

        return stamp.ToString();
    }
}
