using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TemplateSms.Simulator.Files;

/// <summary>
/// Tells the kind of a file without opening it: to open a pipe waits for a writer, and to open a device may do anything.
/// .NET itself does not tell a pipe from an empty file.
/// </summary>
internal static class FileKinds
{
    // statx has one layout on every processor; macOS has one of stat.
    private const int Room = 256;
    private const int LinuxMode = 28;
    private const int MacMode = 4;
    private const int CurrentFolder = -100;
    private const uint TypeOnly = 1;
    private const int TypeMask = 0xF000;

    public static FileKind Of(string path)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return OfLinux(path);
            if (OperatingSystem.IsMacOS())
                return OfMac(path);
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            // A C library without it, older than those that .NET runs on.
        }

        // Windows names its devices below this prefix, whatever the folder.
        if (Path.GetFullPath(path).StartsWith(@"\\.\", StringComparison.Ordinal))
            return FileKind.CharacterDevice;
        return Directory.Exists(path) ? FileKind.Folder : File.Exists(path) ? FileKind.File : FileKind.None;
    }

    private static FileKind OfLinux(string path)
    {
        var result = new byte[Room];
        return Statx(CurrentFolder, path, 0, TypeOnly, result) == 0 ? OfMode(result.AsSpan(LinuxMode)) : FileKind.None;
    }

    private static FileKind OfMac(string path)
    {
        var result = new byte[Room];
        var status = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? Stat64(path, result) : Stat(path, result);
        return status == 0 ? OfMode(result.AsSpan(MacMode)) : FileKind.None;
    }

    // Both systems run on little-endian processors only, where .NET does.
    private static FileKind OfMode(ReadOnlySpan<byte> mode) => (BinaryPrimitives.ReadUInt16LittleEndian(mode) & TypeMask) switch
    {
        0x1000 => FileKind.Pipe,
        0x2000 => FileKind.CharacterDevice,
        0x4000 => FileKind.Folder,
        0x6000 => FileKind.BlockDevice,
        0xC000 => FileKind.Socket,
        _ => FileKind.File,
    };

    [DllImport("libc", EntryPoint = "statx", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] result);

    [DllImport("libc", EntryPoint = "stat", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] result);

    [DllImport("libc", EntryPoint = "stat$INODE64", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat64([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] result);
}
