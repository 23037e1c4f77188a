namespace TemplateSms.Soak.Making.Members;

/// <summary>A C# type of a user's with members of every kind, and the paths by which a template reads them.</summary>
internal static class MemberTypes
{
    public const string Source = """
        #nullable enable
        using System;
        using System.Collections.Generic;

        namespace Shop;

        public enum Size { Small, Large }
        public sealed record Leaf(string Name, string? Nick, int Qty, int? Rank, DateOnly? Due, Leaf? Next, List<Leaf>? Leaves, Leaf[] Kids);
        public record struct Point(int X, string? Label, Leaf? Leaf);
        public sealed class Text { public static implicit operator string(Text t) => "x"; public static implicit operator Text(string s) => new(); }
        public readonly struct Money { public static implicit operator decimal(Money m) => 1m; public override string ToString() => "1"; }
        public sealed class Box<T> where T : notnull { public T Value { get; set; } = default!; public T? Maybe { get; set; } }
        public class Model
        {
            public string S { get; set; } = "";
            public string? Sn { get; set; }
            public int I { get; set; }
            public int? In { get; set; }
            public byte By { get; set; }
            public short? Sh { get; set; }
            public uint Ui { get; set; }
            public ulong Ul { get; set; }
            public ulong? Uln { get; set; }
            public long L { get; set; }
            public long? Ln { get; set; }
            public decimal M { get; set; }
            public decimal? Mn { get; set; }
            public double D { get; set; }
            public double? Dn { get; set; }
            public float? Fn { get; set; }
            public bool B { get; set; }
            public bool? Bn { get; set; }
            public char C { get; set; }
            public char? Cn { get; set; }
            public DateOnly Date { get; set; }
            public DateOnly? Daten { get; set; }
            public DateTime Dt { get; set; }
            public DateTime? Dtn { get; set; }
            public DateTimeOffset Dto { get; set; }
            public DateTimeOffset? Dton { get; set; }
            public TimeOnly T { get; set; }
            public TimeOnly? Tn { get; set; }
            public TimeSpan Ts { get; set; }
            public TimeSpan? Tsn { get; set; }
            public Size E { get; set; }
            public Size? En { get; set; }
            public Uri U { get; set; } = null!;
            public Uri? Un { get; set; }
            public Guid G { get; set; }
            public Guid? Gn { get; set; }
            public Int128 Big { get; set; }
            public nint Ni { get; set; }
            public Half Ha { get; set; }
            public List<string> Ls { get; set; } = null!;
            public List<string?> Lsn { get; set; } = null!;
            public List<string>? Lsq { get; set; }
            public List<int> Li { get; set; } = null!;
            public int?[]? Lin { get; set; }
            public List<Leaf>? Ll { get; set; }
            public Leaf?[] Lln { get; set; } = null!;
            public List<Point> Lp { get; set; } = null!;
            public Point?[]? Lpn { get; set; }
            public IEnumerable<string> En1 { get; set; } = null!;
            public System.Collections.IEnumerable Raw { get; set; } = null!;
            public System.Collections.ArrayList Al { get; set; } = null!;
            public List<List<int>>? Lli { get; set; }
            public Leaf Leaf { get; set; } = null!;
            public Leaf? Leafn { get; set; }
            public Point P { get; set; }
            public Point? Pn { get; set; }
            public object O { get; set; } = null!;
            public object? On { get; set; }
            public Dictionary<string, string> Di { get; set; } = null!;
            public Dictionary<string, int>? Din { get; set; }
            public Text Tx { get; set; } = null!;
            public Text? Txn { get; set; }
            public Money Mo { get; set; }
            public Money? Mon { get; set; }
            public Box<string> Bs { get; set; } = null!;
            public Box<int>? Bi { get; set; }
            public (int A, string? B) Tup { get; set; }
            public (int A, string? B)? Tupn { get; set; }
            public ReadOnlyMemory<char> Me { get; set; }
            public Action Act { get; set; } = null!;
            public Type Ty { get; set; } = null!;
            public Lazy<string> La { get; set; } = null!;
            public System.Threading.Tasks.Task<string> Ta { get; set; } = null!;
            public string Fld = "";
            public string? Fldn = "";
            public required string Req { get; init; }
            internal string Inter { get; set; } = "";
            public string Class { get; set; } = "";
            public string? Field { get; set; } = "";
            [System.Diagnostics.CodeAnalysis.MaybeNull] public string Mb => null!;
            public bool HasLeaf => true;
            [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Leafn))] public bool Knows => Leafn != null;
        }
        """;

    public static IReadOnlyList<string> Paths { get; } =
    [
        "s", "sn", "i", "in", "By", "sh", "ui", "ul", "uln", "l",
        "ln", "m", "mn", "D", "dn", "fn", "b", "bn", "c", "cn",
        "date", "daten", "dt", "dtn", "dto", "dton", "t", "tn", "ts", "tsn",
        "e", "En", "u", "un", "g", "gn", "big", "ni", "ha", "ls",
        "lsn", "lsq", "li", "lin", "ll", "lln", "lp", "lpn", "en1", "raw",
        "al", "lli", "leaf", "leafn", "p", "pn", "o", "on", "di", "din",
        "tx", "txn", "mo", "mon", "bs", "bi", "tup", "tupn", "me", "act",
        "ty", "la", "ta", "fld", "fldn", "req", "Class", "Field", "mb", "leafn.name",
        "leafn?.qty", "leafn?.nick", "leaf.nick", "pn.label", "p.label", "ll[0].qty", "leafn.next.name",
    ];
}
