namespace TemplateSms.Language.Binding;

/// <summary>Ways that part at one place and meet at another. Each begins with what is known where they part.</summary>
internal sealed class Fork(LocalTable locals)
{
    private readonly LocalState _start = locals.Snapshot();
    private readonly List<LocalState> _ends = [];

    /// <summary>Binds a way, and comes back to the place before it.</summary>
    /// <param name="present">The names that are not null on it.</param>
    public T Way<T>(IEnumerable<string> present, Func<T> bind)
    {
        var bound = locals.Aside(present, bind, out var end);
        _ends.Add(end);
        return bound;
    }

    /// <summary>Goes on where the ways meet.</summary>
    public void Meet() => locals.Meet(_ends);

    /// <summary>Goes on where the ways meet, none of which may have been taken.</summary>
    public void MeetWithStart() => locals.Meet([_start, .. _ends]);
}
