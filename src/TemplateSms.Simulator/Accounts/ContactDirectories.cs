using System.Globalization;

namespace TemplateSms.Simulator.Accounts;

/// <summary>The directories of the account and of its sub-accounts, bounded.</summary>
internal sealed class ContactDirectories
{
    private const int MostDirectories = 1000;
    private const int MostContacts = 100_000;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, Entry> _entries = [];
    private int _contacts;

    public ContactDirectories(IEnumerable<ContactDirectory> kept)
    {
        foreach (var directory in kept)
        {
            _entries.Add(directory.Id, new Entry(directory));
            _contacts += directory.Contacts.Count;
        }
    }

    /// <summary>Told each new directory.</summary>
    public event Action<ContactDirectory>? Created;

    /// <summary>Told the contacts that a request has added to a directory, or has given new fields.</summary>
    public event Action<long, IReadOnlyList<Contact>>? Added;

    /// <summary>Told the numbers that a request has removed from a directory.</summary>
    public event Action<long, IReadOnlyList<string>>? Removed;

    public IReadOnlyList<ContactDirectory> All
    {
        get
        {
            lock (_lock)
                return [.. _entries.Values.Select(entry => entry.Copy())];
        }
    }

    /// <summary>Makes a directory; null when there are too many.</summary>
    public ContactDirectory? Create(string name, string? owner)
    {
        lock (_lock)
        {
            if (_entries.Count >= MostDirectories)
                return null;
            var created = new ContactDirectory(_entries.Count == 0 ? 1 : _entries.Keys.Last() + 1, name, owner, []);
            _entries.Add(created.Id, new Entry(created));
            // Under the lock: whoever keeps the changes keeps them in their order.
            Created?.Invoke(created);
            return created;
        }
    }

    /// <summary>The directory of an owner, by its id as a request writes it; null when there is none.</summary>
    public ContactDirectory? Find(string id, string? owner)
    {
        lock (_lock)
            return EntryOf(id, owner)?.Copy();
    }

    /// <summary>Adds contacts, or replaces the fields of those that are there; for each, whether there was room.</summary>
    public IReadOnlyList<bool> Add(long id, IReadOnlyList<Contact> contacts)
    {
        lock (_lock)
        {
            var entry = _entries[id];
            var taken = new List<Contact>(contacts.Count);
            var results = new bool[contacts.Count];
            for (var i = 0; i < results.Length; i++)
            {
                var isNew = !entry.Contacts.ContainsKey(contacts[i].Number);
                if (isNew && _contacts >= MostContacts)
                    continue;
                _contacts += isNew ? 1 : 0;
                entry.Contacts[contacts[i].Number] = contacts[i];
                taken.Add(contacts[i]);
                results[i] = true;
            }

            if (taken.Count > 0)
                Added?.Invoke(id, taken);
            return results;
        }
    }

    /// <summary>Removes numbers; for each, whether it was there.</summary>
    public IReadOnlyList<bool> Remove(long id, IReadOnlyList<string> numbers)
    {
        lock (_lock)
        {
            var entry = _entries[id];
            bool[] results = [.. numbers.Select(entry.Contacts.Remove)];
            string[] gone = [.. numbers.Where((_, i) => results[i])];
            _contacts -= gone.Length;
            if (gone.Length > 0)
                Removed?.Invoke(id, gone);
            return results;
        }
    }

    private Entry? EntryOf(string id, string? owner) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && _entries.TryGetValue(number, out var entry)
        && entry.Owner == owner
            ? entry
            : null;

    private sealed class Entry(ContactDirectory directory)
    {
        public string? Owner => directory.Owner;

        public OrderedDictionary<string, Contact> Contacts { get; } =
            new(directory.Contacts.Select(contact => KeyValuePair.Create(contact.Number, contact)), StringComparer.Ordinal);

        public ContactDirectory Copy() => directory with { Contacts = [.. Contacts.Values] };
    }
}
