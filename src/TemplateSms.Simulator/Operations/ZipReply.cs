using System.IO.Compression;
using System.Text;
using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Operations;

/// <summary>An answer that is a zip with one file of text in it, as the provider sends its csv.</summary>
internal static class ZipReply
{
    /// <param name="name">The name of zip and file, without an extension.</param>
    /// <param name="time">When the file was written.</param>
    /// <param name="lines">The lines of the file.</param>
    public static GatewayReply Of(string name, DateTimeOffset time, IEnumerable<string> lines)
    {
        using var body = new MemoryStream();
        using (var zip = new ZipArchive(body, ZipArchiveMode.Create, leaveOpen: true))
        {
            var csv = zip.CreateEntry($"{name}.csv");
            csv.LastWriteTime = time;
            using var writer = new StreamWriter(csv.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n" };
            foreach (var line in lines)
                writer.WriteLine(line);
        }

        return new GatewayReply(StatusCodes.Status200OK, "application/zip", body.ToArray()) { FileName = $"{name}.zip" };
    }
}
