using System.Runtime.CompilerServices;

namespace TemplateSms.Browser;

/// <summary>A picture of the documentation. It is written to <c>docs/images</c> when <c>TEMPLATESMS_SCREENSHOTS</c> is set.</summary>
internal static class DocumentationPicture
{
    private const int MostBytes = 300 * 1024;

    public static async Task SaveAsync(byte[] picture, string name)
    {
        Assert.True(picture.Length > 10_000, "The picture is empty.");
        if (Environment.GetEnvironmentVariable("TEMPLATESMS_SCREENSHOTS") is not { Length: > 0 })
            return;

        await File.WriteAllBytesAsync(Path.Combine(Images(), name), picture);
        Assert.True(picture.Length < MostBytes, $"{name} has {picture.Length} bytes; make it smaller.");
    }

    private static string Images([CallerFilePath] string path = "") =>
        Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(path)!, "../../docs/images")).FullName;
}
