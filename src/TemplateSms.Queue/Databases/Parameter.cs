using System.Data;

namespace TemplateSms.Queue.Databases;

/// <summary>A parameter of a statement with its type, which a null does not tell.</summary>
internal readonly record struct Parameter(string Name, object? Value, DbType Type)
{
    public static Parameter Text(string name, string? value) => new(name, value, DbType.String);

    public static Parameter Number(string name, long? value) => new(name, value, DbType.Int64);

    public static Parameter Small(string name, int? value) => new(name, value, DbType.Int32);

    public static Parameter Real(string name, double? value) => new(name, value, DbType.Double);

    public static Parameter Id(string name, Guid value) => new(name, value, DbType.Guid);

    public static Parameter Bytes(string name, byte[]? value) => new(name, value, DbType.Binary);

    public static Parameter Time(string name, DateTimeOffset? value) => Number(name, value?.ToUnixTimeMilliseconds());

    public static Parameter Span(string name, TimeSpan? value) => Number(name, value is { } span ? (long)Math.Ceiling(span.TotalMilliseconds) : null);
}
