<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Begin an empty tree</source>
        <translation>Einen leeren Baum beginnen</translation>
    </message>
    <message>
        <source>New from…</source>
        <translation>Neu aus…</translation>
    </message>
    <message>
        <source>Template, alignment exercise, list or example</source>
        <translation>Vorlage, KPI-Übung, Liste oder Beispiel</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a tree, or a list to make one from</source>
        <translation>Einen Baum öffnen oder eine Liste, aus der einer wird</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the tree to its file</source>
        <translation>Den Baum in seine Datei schreiben</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Write the tree to another file and stay with that</source>
        <translation>Den Baum in eine andere Datei schreiben und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren…</translation>
    </message>
    <message>
        <source>The tree as PNG, PDF or SVG</source>
        <translation>Den Baum als PNG, PDF oder SVG ausgeben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwerfen</translation>
    </message>
    <message>
        <source>Everything can be changed</source>
        <translation>Alles lässt sich ändern</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Highlight what matches</source>
        <translation>Treffer hervorheben</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Show only what matches, and the way to it</source>
        <translation>Nur Treffer zeigen und den Weg dorthin</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Zum Inspektor</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Outline and people</source>
        <translation>Gliederung und Personen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Next missing field</source>
        <translation>Nächstes leeres Feld</translation>
    </message>
    <message>
        <source>Go to the next field in the tree that nobody filled in</source>
        <translation>Zum nächsten Feld im Baum, das noch niemand ausgefüllt hat</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Command search</source>
        <translation>Befehlssuche</translation>
    </message>
    <message>
        <source>Nodes, people, actions and settings in one box</source>
        <translation>Knoten, Personen, Befehle und Einstellungen in einem Feld</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einem Blatt</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>About Espalier</source>
        <translation>Über Espalier</translation>
    </message>
    <message>
        <source>Go to the outline</source>
        <translation>Zur Gliederung</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Zur Zeichenfläche</translation>
    </message>
    <message>
        <source>Go to the fields</source>
        <translation>Zu den Feldern</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>Zu den Personen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Den zurückgenommenen Schritt wiederholen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy the branch beside itself</source>
        <translation>Den Zweig neben sich selbst kopieren</translation>
    </message>
    <message>
        <source>Delete branch</source>
        <translation>Zweig löschen</translation>
    </message>
    <message>
        <source>Delete what is selected and all that is placed under it</source>
        <translation>Die Auswahl löschen und alles, was darunter steht</translation>
    </message>
    <message>
        <source>Delete node only</source>
        <translation>Nur Knoten löschen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>One place earlier among its siblings</source>
        <translation>Unter den Nachbarn einen Platz nach vorn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>One place later among its siblings</source>
        <translation>Unter den Nachbarn einen Platz nach hinten</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Out: to the place after its parent</source>
        <translation>Nach außen: hinter den Oberknoten</translation>
    </message>
    <message>
        <source>Demote</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>In: under the sibling before it</source>
        <translation>Nach innen: unter den Nachbarn davor</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Unterknoten</translation>
    </message>
    <message>
        <source>Add a driver under the selected node</source>
        <translation>Einen Treiber unter dem gewählten Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Nachbarknoten</translation>
    </message>
    <message>
        <source>Add a node after the selected one</source>
        <translation>Einen Knoten nach dem gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Sibling before</source>
        <translation>Nachbarknoten davor</translation>
    </message>
    <message>
        <source>Add a node before the selected one</source>
        <translation>Einen Knoten vor dem gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Oberknoten</translation>
    </message>
    <message>
        <source>Put a new node above what is selected</source>
        <translation>Einen neuen Knoten über die Auswahl setzen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Focus branch</source>
        <translation>Zweig fokussieren</translation>
    </message>
    <message>
        <source>Show only the selected branch</source>
        <translation>Nur den gewählten Zweig zeigen</translation>
    </message>
    <message>
        <source>Step out of focus</source>
        <translation>Fokus erweitern</translation>
    </message>
    <message>
        <source>Show the branch above, in the end the whole tree</source>
        <translation>Den Zweig darüber zeigen, zuletzt den ganzen Baum</translation>
    </message>
    <message>
        <source>Go to the goal</source>
        <translation>Zum Ziel</translation>
    </message>
    <message>
        <source>Select branch</source>
        <translation>Zweig auswählen</translation>
    </message>
    <message>
        <source>Select the node and all that is placed under it</source>
        <translation>Den Knoten auswählen und alles, was darunter steht</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom auf 100 %</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>In Fenster einpassen</translation>
    </message>
    <message>
        <source>The whole drawing, as large as the window allows</source>
        <translation>Die ganze Zeichnung, so groß das Fenster es erlaubt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Show each card&apos;s question</source>
        <translation>Auf jeder Karte die Frage zeigen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Show to tier 1</source>
        <translation>Bis Ebene 1 zeigen</translation>
    </message>
    <message>
        <source>Show to tier 2</source>
        <translation>Bis Ebene 2 zeigen</translation>
    </message>
    <message>
        <source>Show to tier 3</source>
        <translation>Bis Ebene 3 zeigen</translation>
    </message>
    <message>
        <source>Show to tier 4</source>
        <translation>Bis Ebene 4 zeigen</translation>
    </message>
    <message>
        <source>Show to tier 5</source>
        <translation>Bis Ebene 5 zeigen</translation>
    </message>
    <message>
        <source>Show to tier 6</source>
        <translation>Bis Ebene 6 zeigen</translation>
    </message>
    <message>
        <source>Show to tier 7</source>
        <translation>Bis Ebene 7 zeigen</translation>
    </message>
    <message>
        <source>Show to tier 8</source>
        <translation>Bis Ebene 8 zeigen</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Large cards, a timer, dots and open questions, and nothing else</source>
        <translation>Große Karten, eine Uhr, Punkte und offene Fragen, sonst nichts</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>Die Uhr starten oder anhalten</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>Vote with dots</source>
        <translation>Punkte vergeben</translation>
    </message>
    <message>
        <source>1 to 9 give the selected card that many dots</source>
        <translation>1 bis 9 geben der gewählten Karte so viele Punkte</translation>
    </message>
    <message>
        <source>Go to the shortlist</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>Page of the workshop…</source>
        <translation>Workshop-Seite…</translation>
    </message>
    <message>
        <source>Tree, shortlist, open questions and who does what, on one page</source>
        <translation>Baum, Auswahl, offene Fragen und wer was tut, auf einer Seite</translation>
    </message>
    <message>
        <source>Open question…</source>
        <translation>Offene Frage…</translation>
    </message>
    <message>
        <source>Ask something about the selected node, below its card</source>
        <translation>Etwas zum gewählten Knoten fragen, unter seiner Karte</translation>
    </message>
    <message>
        <source>No dots</source>
        <translation>Keine Punkte</translation>
    </message>
    <message>
        <source>1 dot</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>2 dots</source>
        <translation>2 Punkte</translation>
    </message>
    <message>
        <source>3 dots</source>
        <translation>3 Punkte</translation>
    </message>
    <message>
        <source>4 dots</source>
        <translation>4 Punkte</translation>
    </message>
    <message>
        <source>5 dots</source>
        <translation>5 Punkte</translation>
    </message>
    <message>
        <source>6 dots</source>
        <translation>6 Punkte</translation>
    </message>
    <message>
        <source>7 dots</source>
        <translation>7 Punkte</translation>
    </message>
    <message>
        <source>8 dots</source>
        <translation>8 Punkte</translation>
    </message>
    <message>
        <source>9 dots</source>
        <translation>9 Punkte</translation>
    </message>
    <message>
        <source>Insert template…</source>
        <translation>Vorlage einfügen…</translation>
    </message>
    <message>
        <source>A branch that was kept as a template, for one channel or several</source>
        <translation>Ein Zweig, der als Vorlage gespeichert ist, für einen Kanal oder mehrere</translation>
    </message>
    <message>
        <source>Save branch as template…</source>
        <translation>Zweig als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Keep the branch, to insert it again with other words</source>
        <translation>Den Zweig behalten, um ihn mit anderen Wörtern wieder einzufügen</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Vorlagen verwalten…</translation>
    </message>
    <message>
        <source>Rename, reorder or remove templates of branches</source>
        <translation>Zweigvorlagen umbenennen, umordnen oder entfernen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy the selected branches and take them out of the tree</source>
        <translation>Die gewählten Zweige kopieren und aus dem Baum nehmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected branches, for another tree, a letter or a spreadsheet</source>
        <translation>Die gewählten Zweige kopieren, für einen anderen Baum, einen Brief oder eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Lines, bullets or cells become a branch under the selected node, without one ideas in the parking lot</source>
        <translation>Zeilen, Aufzählungen oder Zellen werden ein Zweig unter dem gewählten Knoten, ohne Auswahl Ideen im Ideenspeicher</translation>
    </message>
    <message>
        <source>Alignment exercise…</source>
        <translation>KPI-Übung…</translation>
    </message>
    <message>
        <source>From a campaign to its objective and three KPIs; on a node of a campaign, what was answered for it</source>
        <translation>Von einer Kampagne zu ihrem Marketingziel und drei KPIs; auf dem Knoten einer Kampagne das, was dafür geantwortet wurde</translation>
    </message>
    <message>
        <source>Also support…</source>
        <translation>Auch unterstützen…</translation>
    </message>
    <message>
        <source>Choose another card that what is selected supports as well</source>
        <translation>Eine weitere Karte wählen, die die Auswahl auch unterstützt</translation>
    </message>
    <message>
        <source>Next link of this node</source>
        <translation>Nächste Verknüpfung</translation>
    </message>
    <message>
        <source>Go round what the node supports and what supports it</source>
        <translation>Reihum durch das, was der Knoten unterstützt und was ihn unterstützt</translation>
    </message>
    <message>
        <source>Edit how it supports</source>
        <translation>Begründung bearbeiten</translation>
    </message>
    <message>
        <source>The sentence of the selected link; Enter or F2 on the canvas</source>
        <translation>Der Satz der gewählten Verknüpfung; auf der Zeichenfläche Eingabe oder F2</translation>
    </message>
    <message>
        <source>Make the link primary</source>
        <translation>Zur Hauptverknüpfung machen</translation>
    </message>
    <message>
        <source>The selected link places its node from now on</source>
        <translation>Die gewählte Verknüpfung bestimmt ab jetzt den Platz ihres Knotens</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>The nodes stay; Delete on the canvas while the link is selected</source>
        <translation>Die Knoten bleiben; auf der Zeichenfläche Entf, solange die Verknüpfung gewählt ist</translation>
    </message>
    <message>
        <source>Go to the driver</source>
        <translation>Zum Treiber</translation>
    </message>
    <message>
        <source>The node at the lower end of the selected link</source>
        <translation>Der Knoten am unteren Ende der gewählten Verknüpfung</translation>
    </message>
    <message>
        <source>Go to the parent</source>
        <translation>Zum Oberknoten</translation>
    </message>
    <message>
        <source>The node at the upper end of the selected link</source>
        <translation>Der Knoten am oberen Ende der gewählten Verknüpfung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Zur Tabelle</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Go to the matrix</source>
        <translation>Zur Matrix</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Zweites Fenster</translation>
    </message>
    <message>
        <source>The canvas alone, for the projector</source>
        <translation>Die Zeichenfläche allein, für den Projektor</translation>
    </message>
    <message>
        <source>Hold the second window</source>
        <translation>Zweites Fenster anhalten</translation>
    </message>
    <message>
        <source>It keeps what it shows, or follows this window again</source>
        <translation>Es behält, was es zeigt, oder folgt wieder diesem Fenster</translation>
    </message>
    <message>
        <source>Registers…</source>
        <translation>Register…</translation>
    </message>
    <message>
        <source>Tiers, people, sources, campaigns and all other lists of the tree</source>
        <translation>Ebenen, Personen, Quellen, Kampagnen und alle anderen Listen des Baums</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Keep branch, tiers, colours, filter and folds under a name</source>
        <translation>Zweig, Ebenen, Farben, Filter und Eingeklapptes unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Manage saved views…</source>
        <translation>Ansichten verwalten…</translation>
    </message>
    <message>
        <source>Rename, reorder or remove saved views</source>
        <translation>Gespeicherte Ansichten umbenennen, umordnen oder entfernen</translation>
    </message>
    <message>
        <source>Select what the node stands under</source>
        <translation>Auswählen, worunter der Knoten steht</translation>
    </message>
    <message>
        <source>Quick entry…</source>
        <translation>Schnelleingabe…</translation>
    </message>
    <message>
        <source>Type many nodes as an indented list, owners and targets included</source>
        <translation>Viele Knoten als eingerückte Liste schreiben, samt Verantwortlichen und Zielwerten</translation>
    </message>
    <message>
        <source>Place ideas…</source>
        <translation>Ideen einordnen…</translation>
    </message>
    <message>
        <source>Take the ideas of the parking lot one after another, one key each</source>
        <translation>Die Ideen im Ideenspeicher eine nach der anderen durchgehen, je mit einer Taste</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Take the selected branches out of the tree, to the parking lot</source>
        <translation>Die gewählten Zweige aus dem Baum in den Ideenspeicher legen</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Ideenspeicher</translation>
    </message>
    <message>
        <source>Show the ideas that have no parent yet</source>
        <translation>Die Ideen zeigen, die noch keinen Oberknoten haben</translation>
    </message>
    <message>
        <source>Page of the exercise…</source>
        <translation>Blatt der Übung…</translation>
    </message>
    <message>
        <source>The alignment exercise of the selected node on one page, with room for a reviewer&apos;s remarks</source>
        <translation>Die KPI-Übung des gewählten Knotens auf einer Seite, mit Platz für Anmerkungen</translation>
    </message>
    <message>
        <source>Fill down in the table</source>
        <translation>In der Tabelle nach unten ausfüllen</translation>
    </message>
    <message>
        <source>The chosen cells take what stands in the first of them; Ctrl+D there</source>
        <translation>Die gewählten Zellen übernehmen, was in der ersten steht; dort Strg+D</translation>
    </message>
    <message>
        <source>Appearance as the system&apos;s</source>
        <translation>Aussehen wie das System</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Look around; nothing but open questions can be added</source>
        <translation>Umsehen; nur offene Fragen lassen sich hinzufügen</translation>
    </message>
    <message>
        <source>Delete what is selected; what is under it moves up</source>
        <translation>Löscht, was gewählt ist; was darunter steht, rückt auf</translation>
    </message>
    <message>
        <source>Colour by tier</source>
        <translation>Färben nach Ebene</translation>
    </message>
    <message>
        <source>Colour by status</source>
        <translation>Färben nach Status</translation>
    </message>
    <message>
        <source>Colour by owner</source>
        <translation>Färben nach Verantwortlichen</translation>
    </message>
    <message>
        <source>Colour by team</source>
        <translation>Färben nach Team</translation>
    </message>
    <message>
        <source>Colour by leading or lagging</source>
        <translation>Färben nach Früh- oder Spätindikator</translation>
    </message>
    <message>
        <source>Colour by channel</source>
        <translation>Färben nach Kanal</translation>
    </message>
    <message>
        <source>Colour by horizon</source>
        <translation>Färben nach Horizont</translation>
    </message>
    <message>
        <source>Draw top-down</source>
        <translation>Von oben nach unten zeichnen</translation>
    </message>
    <message>
        <source>Draw left to right</source>
        <translation>Von links nach rechts zeichnen</translation>
    </message>
    <message>
        <source>Draw as an outline</source>
        <translation>Als Gliederung zeichnen</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Hide or show what is placed under the node; Space on canvas and outline</source>
        <translation>Verbirgt oder zeigt, was unter dem Knoten steht; Leertaste in Zeichnung und Gliederung</translation>
    </message>
    <message>
        <source>Pane below the canvas</source>
        <translation>Bereich unter der Zeichenfläche</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Go to what if: try values and see every goal move</source>
        <translation>Zu „Was wäre wenn“: Werte probieren und jedes Ziel sich bewegen sehen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Go to the values that are due</source>
        <translation>Zu den fälligen Werten</translation>
    </message>
    <message>
        <source>Values from a file…</source>
        <translation>Werte aus einer Datei…</translation>
    </message>
    <message>
        <source>Take values from a CSV file, after a look at what would be taken</source>
        <translation>Werte aus einer CSV-Datei übernehmen, nach einem Blick darauf, was übernommen würde</translation>
    </message>
    <message>
        <source>Fix what was found</source>
        <translation>Befund beheben</translation>
    </message>
    <message>
        <source>Does what the chosen finding offers</source>
        <translation>Tut, was der gewählte Befund anbietet</translation>
    </message>
    <message>
        <source>Fix all of the rule</source>
        <translation>Alle Befunde der Regel beheben</translation>
    </message>
    <message>
        <source>Does it for whatever the rule of the chosen finding finds</source>
        <translation>Tut es für alles, was die Regel des gewählten Befunds findet</translation>
    </message>
    <message>
        <source>Waive what was found…</source>
        <translation>Befund gelten lassen…</translation>
    </message>
    <message>
        <source>Lets the chosen finding stand, for a reason</source>
        <translation>Lässt den gewählten Befund mit einer Begründung stehen</translation>
    </message>
    <message>
        <source>About the rule of what was found</source>
        <translation>Über die Regel des Befunds</translation>
    </message>
    <message>
        <source>Why the chosen finding matters, and the limits of its rule</source>
        <translation>Warum der gewählte Befund zählt, und die Grenzen seiner Regel</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Go to the checks: what is weak in the tree, and what mends it</source>
        <translation>Zu den Prüfungen: was am Baum schwach ist und was hilft</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Go to the playbook: what asks for an Action, and what is promised</source>
        <translation>Zu den Maßnahmen: was eine verlangt, und was zugesagt ist</translation>
    </message>
    <message>
        <source>Record what is done about it…</source>
        <translation>Festhalten, was dagegen getan wird…</translation>
    </message>
    <message>
        <source>An Action for the band in which the chosen node stands</source>
        <translation>Eine Maßnahme für das Band, in dem der gewählte Knoten steht</translation>
    </message>
    <message>
        <source>New Action…</source>
        <translation>Neue Maßnahme…</translation>
    </message>
    <message>
        <source>An Action of your own, from the chosen node</source>
        <translation>Eine eigene Maßnahme, vom gewählten Knoten aus</translation>
    </message>
    <message>
        <source>The chosen Action is done</source>
        <translation>Die gewählte Maßnahme ist erledigt</translation>
    </message>
    <message>
        <source>Space in the playbook</source>
        <translation>Leertaste in den Maßnahmen</translation>
    </message>
    <message>
        <source>Drop the chosen Action</source>
        <translation>Die gewählte Maßnahme verwerfen</translation>
    </message>
    <message>
        <source>It will not be done; Delete in the playbook</source>
        <translation>Sie wird nicht getan; Entf in den Maßnahmen</translation>
    </message>
    <message>
        <source>Reopen the chosen Action</source>
        <translation>Die gewählte Maßnahme wieder öffnen</translation>
    </message>
    <message>
        <source>It is still to be done; Space in the playbook</source>
        <translation>Sie ist noch zu tun; Leertaste in den Maßnahmen</translation>
    </message>
    <message>
        <source>Copy reminder…</source>
        <translation>Erinnerung kopieren…</translation>
    </message>
    <message>
        <source>A message to somebody: bands without an Action, overdue Actions, late values</source>
        <translation>Eine Nachricht an jemanden: Bänder ohne Maßnahme, überfällige Maßnahmen, verspätete Werte</translation>
    </message>
    <message>
        <source>Copy digest…</source>
        <translation>Überblick kopieren…</translation>
    </message>
    <message>
        <source>What changed since a day, as Markdown</source>
        <translation>Was sich seit einem Tag geändert hat, als Markdown</translation>
    </message>
    <message>
        <source>Words of the checks…</source>
        <translation>Wörter der Prüfungen…</translation>
    </message>
    <message>
        <source>The words that rules look for in titles, and your own</source>
        <translation>Die Wörter, die Regeln in Titeln suchen, und Ihre eigenen</translation>
    </message>
    <message>
        <source>Show impact</source>
        <translation>Auswirkung zeigen</translation>
    </message>
    <message>
        <source>What the chosen node reaches, upward and downward, and what would be lost with it</source>
        <translation>Was der gewählte Knoten erreicht, nach oben und nach unten, und was mit ihm verloren ginge</translation>
    </message>
    <message>
        <source>Why is this red?</source>
        <translation>Warum ist das rot?</translation>
    </message>
    <message>
        <source>Follows what stands badly below the chosen node down to the causes</source>
        <translation>Folgt dem, was unter dem gewählten Knoten schlecht steht, hinab bis zu den Ursachen</translation>
    </message>
    <message>
        <source>Vanity interview…</source>
        <translation>Eitelkeitsbefragung…</translation>
    </message>
    <message>
        <source>Three questions about each selected metric, and the verdict: keep it, demote it, or replace it</source>
        <translation>Drei Fragen zu jeder ausgewählten Kennzahl, und das Urteil: behalten, herabstufen oder ersetzen</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Go to the list of what the node shown reaches</source>
        <translation>Zur Liste dessen gehen, was der gezeigte Knoten erreicht</translation>
    </message>
    <message>
        <source>Values from a database…</source>
        <translation>Werte aus einer Datenbank…</translation>
    </message>
    <message>
        <source>Take values by a data source’s query of SQLite or PostgreSQL, after a look at what would be taken</source>
        <translation>Werte mit der Abfrage einer Datenquelle aus SQLite oder PostgreSQL übernehmen, nach einem Blick darauf, was übernommen würde</translation>
    </message>
    <message>
        <source>Show or fold away table, matrix, what if, checks, impact, values and playbook</source>
        <translation>Tabelle, Matrix, Was-wäre-wenn, Prüfungen, Auswirkung, Werte und Maßnahmen ein- oder ausklappen</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>no day yet</source>
        <translation>noch kein Tag</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>konsistent</translation>
    </message>
    <message>
        <source>timely</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>%1 % of due</source>
        <translation>%1 % des Solls</translation>
    </message>
    <message>
        <source>%1&#xa0;d</source>
        <translation>%1&#xa0;T.</translation>
    </message>
</context>
<context>
    <name>CascadePage</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>Challenge</name>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Formulas that lead back to themselves</source>
        <translation>Formeln, die auf sich selbst zurückführen</translation>
    </message>
    <message>
        <source>A number that is reckoned from itself has no value.</source>
        <translation>Eine Zahl, die aus sich selbst gerechnet wird, hat keinen Wert.</translation>
    </message>
    <message>
        <source>Take one of the named nodes out of the formula of the next.</source>
        <translation>Nehmen Sie einen der genannten Knoten aus der Formel des nächsten.</translation>
    </message>
    <message>
        <source>Serves no goal</source>
        <translation>Dient keinem Ziel</translation>
    </message>
    <message>
        <source>What supports nothing is reported and never decides anything.</source>
        <translation>Was nichts unterstützt, wird berichtet und entscheidet nie etwas.</translation>
    </message>
    <message>
        <source>Link it to what it supports, or put it into the parking lot.</source>
        <translation>Verknüpfen Sie ihn mit dem, was er unterstützt, oder legen Sie ihn in den Ideenspeicher.</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Tier order violated</source>
        <translation>Reihenfolge der Ebenen verletzt</translation>
    </message>
    <message>
        <source>Goals cascade downward. A goal that supports a metric says that the means is the end.</source>
        <translation>Ziele leiten sich von oben nach unten ab. Ein Ziel, das eine Kennzahl unterstützt, erklärt das Mittel zum Zweck.</translation>
    </message>
    <message>
        <source>Lower the tier of what supports, or turn the link around.</source>
        <translation>Setzen Sie die Ebene dessen tiefer, was unterstützt, oder kehren Sie die Verknüpfung um.</translation>
    </message>
    <message>
        <source>Lower its tier</source>
        <translation>Ebene tiefer setzen</translation>
    </message>
    <message>
        <source>Goal or objective with nothing below</source>
        <translation>Geschäfts- oder Marketingziel, unter dem nichts steht</translation>
    </message>
    <message>
        <source>Without a metric nobody learns in time whether it is reached.</source>
        <translation>Ohne Kennzahl erfährt niemand rechtzeitig, ob es erreicht wird.</translation>
    </message>
    <message>
        <source>Add what drives it: two to five things that can be measured.</source>
        <translation>Ergänzen Sie, was es treibt: zwei bis fünf Dinge, die man messen kann.</translation>
    </message>
    <message>
        <source>Many drivers</source>
        <translation>Viele Treiber</translation>
    </message>
    <message>
        <source>Five things are watched, ten are reported. Guards and diagnostics do not count.</source>
        <translation>Fünf Dinge behält man im Auge, zehn berichtet man. Wächter und Diagnosekennzahlen zählen nicht.</translation>
    </message>
    <message>
        <source>Put related drivers under a new one between, or make the lesser ones diagnostics.</source>
        <translation>Stellen Sie verwandte Treiber unter einen neuen dazwischen oder machen Sie die geringeren zu Diagnosekennzahlen.</translation>
    </message>
    <message>
        <source>drivers without a hint</source>
        <translation>Treiber ohne Hinweis</translation>
    </message>
    <message>
        <source>drivers without a warning</source>
        <translation>Treiber ohne Warnung</translation>
    </message>
    <message>
        <source>Exactly one driver</source>
        <translation>Genau ein Treiber</translation>
    </message>
    <message>
        <source>Few outcomes have one cause; a chain of one explains nothing.</source>
        <translation>Wenige Ergebnisse haben nur eine Ursache; eine Kette aus einem Glied erklärt nichts.</translation>
    </message>
    <message>
        <source>Add what else drives it, or make the two one node.</source>
        <translation>Ergänzen Sie, was es noch treibt, oder machen Sie aus beiden einen Knoten.</translation>
    </message>
    <message>
        <source>Many nodes in a row inside one tier</source>
        <translation>Viele Knoten hintereinander in einer Ebene</translation>
    </message>
    <message>
        <source>A long chain inside one tier hides a tier that has no name yet.</source>
        <translation>Eine lange Kette in einer Ebene verbirgt eine Ebene, die noch keinen Namen hat.</translation>
    </message>
    <message>
        <source>Add a tier, or link the lower ones to the first directly.</source>
        <translation>Fügen Sie eine Ebene ein oder verknüpfen Sie die unteren direkt mit dem ersten.</translation>
    </message>
    <message>
        <source>nodes in a row inside one tier</source>
        <translation>Knoten hintereinander in einer Ebene</translation>
    </message>
    <message>
        <source>Many goals</source>
        <translation>Viele Geschäftsziele</translation>
    </message>
    <message>
        <source>Who follows many goals, reaches few of them.</source>
        <translation>Wer viele Ziele verfolgt, erreicht wenige.</translation>
    </message>
    <message>
        <source>Choose the goals of this period; make the others objectives or park them.</source>
        <translation>Wählen Sie die Ziele dieses Zeitraums; machen Sie die anderen zu Marketingzielen oder parken Sie sie.</translation>
    </message>
    <message>
        <source>goals without a hint</source>
        <translation>Geschäftsziele ohne Hinweis</translation>
    </message>
    <message>
        <source>goals without a warning</source>
        <translation>Geschäftsziele ohne Warnung</translation>
    </message>
    <message>
        <source>Many parents</source>
        <translation>Viele Eltern</translation>
    </message>
    <message>
        <source>What supports everything explains nothing.</source>
        <translation>Was alles unterstützt, erklärt nichts.</translation>
    </message>
    <message>
        <source>Keep the links that somebody would act on.</source>
        <translation>Behalten Sie die Verknüpfungen, nach denen jemand handeln würde.</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>Eltern</translation>
    </message>
    <message>
        <source>The same title twice</source>
        <translation>Zweimal derselbe Titel</translation>
    </message>
    <message>
        <source>One number under two names is reported twice, and soon differs. Siblings that differ by a dimension may be called the same.</source>
        <translation>Eine Zahl unter zwei Namen wird zweimal berichtet und weicht bald voneinander ab. Geschwister, die sich in einer Dimension unterscheiden, dürfen gleich heißen.</translation>
    </message>
    <message>
        <source>Keep one and let it support both parents, or call them what they are.</source>
        <translation>Behalten Sie einen und lassen Sie ihn beide Eltern unterstützen, oder nennen Sie beide, was sie sind.</translation>
    </message>
    <message>
        <source>Make it one node with both parents</source>
        <translation>Zu einem Knoten mit beiden Eltern machen</translation>
    </message>
    <message>
        <source>Siblings differ only by channel, region or device</source>
        <translation>Geschwister unterscheiden sich nur durch Kanal, Region oder Gerät</translation>
    </message>
    <message>
        <source>A breakdown is no cause: the tree grows wide and explains nothing more. Silent under a formula and where owners differ.</source>
        <translation>Eine Aufgliederung ist keine Ursache: Der Baum wird breit und erklärt nicht mehr. Schweigt unter einer Formel und bei verschiedenen Verantwortlichen.</translation>
    </message>
    <message>
        <source>Keep one node and note the channel, region or device with each value.</source>
        <translation>Behalten Sie einen Knoten und vermerken Sie Kanal, Region oder Gerät bei jedem Wert.</translation>
    </message>
    <message>
        <source>Make them one node with a dimension</source>
        <translation>Zu einem Knoten mit Dimension machen</translation>
    </message>
    <message>
        <source>Primary link skips a tier</source>
        <translation>Hauptverknüpfung überspringt eine Ebene</translation>
    </message>
    <message>
        <source>The step that is left out is the one that nobody can explain.</source>
        <translation>Der ausgelassene Schritt ist der, den niemand erklären kann.</translation>
    </message>
    <message>
        <source>Put in between what links the two.</source>
        <translation>Fügen Sie dazwischen ein, was die beiden verbindet.</translation>
    </message>
    <message>
        <source>Link without its sentence</source>
        <translation>Verknüpfung ohne ihren Satz</translation>
    </message>
    <message>
        <source>A link is a claim. What is not said cannot be doubted or tested.</source>
        <translation>Eine Verknüpfung ist eine Behauptung. Was nicht gesagt ist, kann niemand anzweifeln oder prüfen.</translation>
    </message>
    <message>
        <source>Write one sentence: what happens above when this moves, and why.</source>
        <translation>Schreiben Sie einen Satz: was oben geschieht, wenn sich dies bewegt, und warum.</translation>
    </message>
    <message>
        <source>Owner, horizon or source missing</source>
        <translation>Verantwortliche, Horizont oder Quelle fehlt</translation>
    </message>
    <message>
        <source>What nobody owns, nobody moves. An inherited owner is shown and does not count; horizon and source may be inherited.</source>
        <translation>Was niemand verantwortet, bewegt niemand. Eine geerbte Verantwortung wird gezeigt und zählt nicht; Horizont und Quelle dürfen geerbt sein.</translation>
    </message>
    <message>
        <source>Name one person, until when, and where the number comes from.</source>
        <translation>Nennen Sie eine Person, bis wann, und woher die Zahl kommt.</translation>
    </message>
    <message>
        <source>Owner is a group, or no longer active</source>
        <translation>Verantwortlich ist eine Gruppe oder jemand, der nicht mehr dabei ist</translation>
    </message>
    <message>
        <source>Where all answer, nobody does.</source>
        <translation>Wo alle verantwortlich sind, ist es niemand.</translation>
    </message>
    <message>
        <source>Name one person or role; a team may stand in the register of people.</source>
        <translation>Nennen Sie eine Person oder Rolle; ein Team darf im Verzeichnis der Personen stehen.</translation>
    </message>
    <message>
        <source>Hand it to the deputy</source>
        <translation>An die Vertretung übergeben</translation>
    </message>
    <message>
        <source>Goal or objective without data steward</source>
        <translation>Geschäfts- oder Marketingziel ohne Datenverantwortung</translation>
    </message>
    <message>
        <source>Who owns a number moves it; somebody else has to see that it is right.</source>
        <translation>Wer eine Zahl verantwortet, bewegt sie; dass sie stimmt, muss jemand anders sehen.</translation>
    </message>
    <message>
        <source>Name a data steward, or an owner of the data source.</source>
        <translation>Nennen Sie, wer die Daten verantwortet, oder wem die Datenquelle gehört.</translation>
    </message>
    <message>
        <source>No calculation</source>
        <translation>Keine Berechnung</translation>
    </message>
    <message>
        <source>Two people who reckon differently agree on a name and on nothing else.</source>
        <translation>Zwei, die verschieden rechnen, sind sich über einen Namen einig und über sonst nichts.</translation>
    </message>
    <message>
        <source>Write how it is calculated: what is counted, from where, and what is left out.</source>
        <translation>Schreiben Sie, wie sie berechnet wird: was gezählt wird, woher es kommt und was wegbleibt.</translation>
    </message>
    <message>
        <source>No unit or direction</source>
        <translation>Keine Einheit oder Richtung</translation>
    </message>
    <message>
        <source>A number without a unit says nothing, and without a direction it is neither good nor bad.</source>
        <translation>Eine Zahl ohne Einheit sagt nichts, und ohne Richtung ist sie weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>Set the unit and say whether higher, lower, a range or no change is better.</source>
        <translation>Setzen Sie die Einheit und sagen Sie, ob höher, niedriger, ein Bereich oder gleichbleibend besser ist.</translation>
    </message>
    <message>
        <source>No question, or not a question</source>
        <translation>Keine Frage, oder nichts, was eine ist</translation>
    </message>
    <message>
        <source>A metric that answers no question is looked at and forgotten.</source>
        <translation>Eine Kennzahl, die keine Frage beantwortet, wird angesehen und vergessen.</translation>
    </message>
    <message>
        <source>Write the question that somebody asks before deciding.</source>
        <translation>Schreiben Sie die Frage, die jemand vor einer Entscheidung stellt.</translation>
    </message>
    <message>
        <source>End it with a question mark</source>
        <translation>Mit einem Fragezeichen beenden</translation>
    </message>
    <message>
        <source>Rate or ratio without numerator, denominator or window</source>
        <translation>Quote oder Verhältnis ohne Zähler, Nenner oder Zeitfenster</translation>
    </message>
    <message>
        <source>Say in the definition what is divided by what, and over which time.</source>
        <translation>Sagen Sie in der Definition, was durch was geteilt wird und über welche Zeit.</translation>
    </message>
    <message>
        <source>Vague word in a goal or objective</source>
        <translation>Vages Wort in einem Geschäfts- oder Marketingziel</translation>
    </message>
    <message>
        <source>A goal that cannot be missed cannot be reached either. Silent where a number, or unit and target, say what is meant.</source>
        <translation>Ein Ziel, das man nicht verfehlen kann, kann man auch nicht erreichen. Schweigt, wo eine Zahl oder Einheit und Zielwert sagen, was gemeint ist.</translation>
    </message>
    <message>
        <source>Say what somebody would see, or add unit and target.</source>
        <translation>Sagen Sie, was man sehen würde, oder ergänzen Sie Einheit und Zielwert.</translation>
    </message>
    <message>
        <source>Metric named as an activity</source>
        <translation>Kennzahl heißt wie eine Tätigkeit</translation>
    </message>
    <message>
        <source>What was done is no proof that it helped. Silent where the title counts something.</source>
        <translation>Was getan wurde, beweist nicht, dass es half. Schweigt, wo der Titel etwas zählt.</translation>
    </message>
    <message>
        <source>Name what is counted when it is done; the activity itself is a campaign or an action.</source>
        <translation>Nennen Sie, was gezählt wird, wenn es getan ist; die Tätigkeit selbst ist eine Kampagne oder eine Maßnahme.</translation>
    </message>
    <message>
        <source>Goal or objective not specific, measurable or time-bound</source>
        <translation>Geschäfts- oder Marketingziel nicht spezifisch, messbar oder terminiert</translation>
    </message>
    <message>
        <source>Only what can be checked on a day can be steered towards. Unit, target and horizon are asked before the title.</source>
        <translation>Nur was man an einem Tag prüfen kann, kann man ansteuern. Einheit, Zielwert und Horizont werden vor dem Titel befragt.</translation>
    </message>
    <message>
        <source>Say what should change, set unit and target, and a day.</source>
        <translation>Sagen Sie, was sich ändern soll, und setzen Sie Einheit, Zielwert und einen Tag.</translation>
    </message>
    <message>
        <source>Naming rule of the tier</source>
        <translation>Namensregel der Ebene</translation>
    </message>
    <message>
        <source>Who reads a hundred titles understands them faster when they are built alike. Read are: without a channel, at most N words, with a number.</source>
        <translation>Wer hundert Titel liest, versteht sie schneller, wenn sie gleich gebaut sind. Gelesen wird: ohne Kanal, höchstens N Wörter, mit einer Zahl.</translation>
    </message>
    <message>
        <source>Rename it, or change the naming rule of the tier.</source>
        <translation>Benennen Sie ihn um oder ändern Sie die Namensregel der Ebene.</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Without a reason nobody dares to retire it later.</source>
        <translation>Ohne Grund wagt später niemand, ihn stillzulegen.</translation>
    </message>
    <message>
        <source>Write what would be decided otherwise without it.</source>
        <translation>Schreiben Sie, was ohne ihn anders entschieden würde.</translation>
    </message>
    <message>
        <source>Target contradicts start and direction</source>
        <translation>Zielwert widerspricht Startwert und Richtung</translation>
    </message>
    <message>
        <source>Green would then mean that things got worse. A target that equals the start is a hint, unless it should be held.</source>
        <translation>Grün hieße dann, dass es schlechter wurde. Ein Zielwert gleich dem Startwert ist ein Hinweis, außer er soll gehalten werden.</translation>
    </message>
    <message>
        <source>Correct the start, the target or the direction.</source>
        <translation>Berichtigen Sie Startwert, Zielwert oder Richtung.</translation>
    </message>
    <message>
        <source>Let the direction follow the target</source>
        <translation>Richtung dem Zielwert anpassen</translation>
    </message>
    <message>
        <source>Goal or objective names a channel</source>
        <translation>Geschäfts- oder Marketingziel nennt einen Kanal</translation>
    </message>
    <message>
        <source>A channel in a goal decides the means before the end. Silent where several are named.</source>
        <translation>Ein Kanal im Ziel legt das Mittel vor dem Zweck fest. Schweigt, wo mehrere genannt sind.</translation>
    </message>
    <message>
        <source>Say what the channel should change, and make the channel a metric below.</source>
        <translation>Sagen Sie, was der Kanal ändern soll, und machen Sie ihn zu einer Kennzahl darunter.</translation>
    </message>
    <message>
        <source>The same rate over another base or time is another rate. A cadence is a window.</source>
        <translation>Dieselbe Quote über eine andere Basis oder Zeit ist eine andere Quote. Ein Takt ist ein Zeitfenster.</translation>
    </message>
    <message>
        <source>Campaign without a measurable success criterion</source>
        <translation>Kampagne ohne messbares Erfolgskriterium</translation>
    </message>
    <message>
        <source>What is called a success afterwards always was one.</source>
        <translation>Was hinterher zum Erfolg erklärt wird, war immer einer.</translation>
    </message>
    <message>
        <source>Name in the campaign the node, the value and the day.</source>
        <translation>In der Kampagne Knoten, Wert und Tag nennen.</translation>
    </message>
    <message>
        <source>Take the target of its node</source>
        <translation>Den Zielwert des Knotens übernehmen</translation>
    </message>
    <message>
        <source>Budget that reaches no goal</source>
        <translation>Budget, das kein Ziel erreicht</translation>
    </message>
    <message>
        <source>Money that serves no goal is missed by one.</source>
        <translation>Geld, das keinem Ziel dient, fehlt einem.</translation>
    </message>
    <message>
        <source>Let the nodes that the campaign is to move point to it, and link them to what they support.</source>
        <translation>Die Knoten, die die Kampagne bewegen soll, auf sie verweisen lassen und mit dem verknüpfen, was sie stützen.</translation>
    </message>
    <message>
        <source>Campaign or experiment over, no verdict or learning</source>
        <translation>Kampagne oder Experiment vorbei, kein Urteil oder keine Erkenntnis</translation>
    </message>
    <message>
        <source>What nobody learned from has to be paid for again.</source>
        <translation>Woraus niemand gelernt hat, das wird noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>Give the verdict: scale, change or stop; note what was learned, and begin from its result.</source>
        <translation>Das Urteil fällen: ausbauen, ändern oder stoppen; festhalten, was gelernt wurde, und vom Ergebnis ausgehen.</translation>
    </message>
    <message>
        <source>Take its result as the learning and the new start</source>
        <translation>Das Ergebnis als Erkenntnis und neuen Startwert übernehmen</translation>
    </message>
    <message>
        <source>Limits nobody chose</source>
        <translation>Grenzen, die niemand gewählt hat</translation>
    </message>
    <message>
        <source>Limits that fit every number fit none: 85 % of a conversion rate is noise, 85 % of a budget is a gap.</source>
        <translation>Grenzen, die auf jede Zahl passen, passen auf keine: 85 % einer Konversionsrate sind Rauschen, 85 % eines Budgets eine Lücke.</translation>
    </message>
    <message>
        <source>Choose from which value on it is on track, and when to act.</source>
        <translation>Wählen, ab welchem Wert es im Plan ist und wann zu handeln ist.</translation>
    </message>
    <message>
        <source>Make the limits its own</source>
        <translation>Die Grenzen zu eigenen machen</translation>
    </message>
    <message>
        <source>Bands overlap, leave a gap or contradict the direction</source>
        <translation>Bänder überlappen, lassen eine Lücke oder widersprechen der Richtung</translation>
    </message>
    <message>
        <source>A value must mean one thing: with bands like these two people read two things from it.</source>
        <translation>Ein Wert muss eines bedeuten: Aus solchen Bändern lesen zwei Menschen zweierlei.</translation>
    </message>
    <message>
        <source>Let each band begin where the one below it ends.</source>
        <translation>Jedes Band dort beginnen lassen, wo das darunter endet.</translation>
    </message>
    <message>
        <source>Put the bands in order</source>
        <translation>Die Bänder ordnen</translation>
    </message>
    <message>
        <source>Act band without what to do</source>
        <translation>Handlungsband ohne Handlung</translation>
    </message>
    <message>
        <source>A red number without an agreed answer starts a debate instead of an action. The person is the owner and the days are 5 unless the band says otherwise.</source>
        <translation>Eine rote Zahl ohne vereinbarte Antwort löst eine Debatte aus statt einer Handlung. Wenn das Band nichts anderes sagt, handelt die verantwortliche Person binnen 5 Tagen.</translation>
    </message>
    <message>
        <source>Write into the act band what is done first, by whom and within how many days.</source>
        <translation>In das Handlungsband schreiben, was zuerst getan wird, von wem und binnen wie vieler Tage.</translation>
    </message>
    <message>
        <source>Do what its tier says</source>
        <translation>Tun, was die Ebene sagt</translation>
    </message>
    <message>
        <source>Wide watch band</source>
        <translation>Breites Beobachtungsband</translation>
    </message>
    <message>
        <source>What is always to be watched is never acted on.</source>
        <translation>Was immer zu beobachten ist, darauf wird nie gehandelt.</translation>
    </message>
    <message>
        <source>Move the limits closer: watch is the short stretch before one has to act.</source>
        <translation>Die Grenzen enger ziehen: Beobachten ist die kurze Strecke, bevor zu handeln ist.</translation>
    </message>
    <message>
        <source>% of the way from start to target</source>
        <translation>% des Wegs vom Startwert zum Zielwert</translation>
    </message>
    <message>
        <source>Volume target without a guardrail</source>
        <translation>Mengenziel ohne Leitplanke</translation>
    </message>
    <message>
        <source>Whoever is asked for more brings more: worse, or dearer.</source>
        <translation>Wer um mehr gebeten wird, bringt mehr: schlechter oder teurer.</translation>
    </message>
    <message>
        <source>Put its quality or its cost beside it, or link what must not fall with a link that guards.</source>
        <translation>Qualität oder Kosten danebenstellen oder mit einer schützenden Verknüpfung anbinden, was nicht fallen darf.</translation>
    </message>
    <message>
        <source>To be acted on, and no Action</source>
        <translation>Zu handeln, und keine Maßnahme</translation>
    </message>
    <message>
        <source>A threshold that is crossed and nothing follows teaches that thresholds do not matter.</source>
        <translation>Eine Schwelle, die überschritten wird, ohne dass etwas folgt, lehrt, dass Schwellen nicht zählen.</translation>
    </message>
    <message>
        <source>Record who does what by when; when it is overdue, ask, or tell whom it escalates to.</source>
        <translation>Festhalten, wer was bis wann tut; ist es überfällig, nachfragen oder der Person Bescheid geben, an die es eskaliert.</translation>
    </message>
    <message>
        <source>Record the Action</source>
        <translation>Die Maßnahme festhalten</translation>
    </message>
    <message>
        <source>No indicator type</source>
        <translation>Ohne Art des Indikators</translation>
    </message>
    <message>
        <source>Who does not know what leads and what lags waits for the wrong number. Goals count as lagging.</source>
        <translation>Wer nicht weiß, was vorausläuft und was nachläuft, wartet auf die falsche Zahl. Ziele gelten als nachlaufend.</translation>
    </message>
    <message>
        <source>Set the indicator: leading where it moves before the outcome does, lagging where it tells how it ended.</source>
        <translation>Die Art des Indikators setzen: vorlaufend, wenn er sich vor dem Ergebnis bewegt, nachlaufend, wenn er sagt, wie es ausging.</translation>
    </message>
    <message>
        <source>Lagging only, or leading only</source>
        <translation>Nur nachlaufend oder nur vorlaufend</translation>
    </message>
    <message>
        <source>What lags proves the outcome when nothing can be changed any more; what leads can be changed and proves nothing.</source>
        <translation>Was nachläuft, belegt das Ergebnis, wenn nichts mehr zu ändern ist; was vorausläuft, lässt sich ändern und belegt nichts.</translation>
    </message>
    <message>
        <source>Add one that leads where all lag, and one that lags where all lead.</source>
        <translation>Eine vorlaufende Kennzahl ergänzen, wo alle nachlaufen, und eine nachlaufende, wo alle vorauslaufen.</translation>
    </message>
    <message>
        <source>Refreshed less often than what it feeds</source>
        <translation>Seltener aktualisiert als das, was sie speist</translation>
    </message>
    <message>
        <source>A leading number that comes after the outcome does not lead, and a formula waits for its slowest part.</source>
        <translation>Eine vorlaufende Zahl, die nach dem Ergebnis kommt, läuft nicht voraus, und eine Formel wartet auf ihren langsamsten Teil.</translation>
    </message>
    <message>
        <source>Refresh it as often as what it feeds, or that one less often.</source>
        <translation>So oft aktualisieren wie das, was sie speist, oder jenes seltener.</translation>
    </message>
    <message>
        <source>Refresh it as often</source>
        <translation>Ebenso oft aktualisieren</translation>
    </message>
    <message>
        <source>Refreshed more often than its source</source>
        <translation>Öfter aktualisiert als die Quelle</translation>
    </message>
    <message>
        <source>Between two deliveries of the source there is nothing new to read: it is late every time.</source>
        <translation>Zwischen zwei Lieferungen der Quelle gibt es nichts Neues zu lesen: Der Wert kommt jedes Mal zu spät.</translation>
    </message>
    <message>
        <source>Refresh it as often as the source, or find a faster source.</source>
        <translation>So oft aktualisieren wie die Quelle oder eine schnellere Quelle finden.</translation>
    </message>
    <message>
        <source>Refresh it as often as its source</source>
        <translation>So oft aktualisieren wie die Quelle</translation>
    </message>
    <message>
        <source>Horizon ends after its parent&apos;s</source>
        <translation>Horizont endet nach dem des übergeordneten Knotens</translation>
    </message>
    <message>
        <source>What is reached after the goal has been judged does not help to reach it.</source>
        <translation>Was erst erreicht wird, wenn das Ziel schon beurteilt ist, hilft nicht mehr, es zu erreichen.</translation>
    </message>
    <message>
        <source>End it with its parent, or give the parent more time.</source>
        <translation>Mit dem übergeordneten Knoten enden lassen oder diesem mehr Zeit geben.</translation>
    </message>
    <message>
        <source>End it with its parent</source>
        <translation>Mit dem übergeordneten Knoten enden lassen</translation>
    </message>
    <message>
        <source>Influence without a lag</source>
        <translation>Einfluss ohne Verzögerung</translation>
    </message>
    <message>
        <source>Without the delay nobody knows when to doubt the link, and what works is stopped too early.</source>
        <translation>Ohne die Verzögerung weiß niemand, wann an der Verknüpfung zu zweifeln ist, und was wirkt, wird zu früh beendet.</translation>
    </message>
    <message>
        <source>Note on the link after how many days the parent reacts; a good guess will do.</source>
        <translation>An der Verknüpfung vermerken, nach wie vielen Tagen der übergeordnete Knoten reagiert; eine gute Schätzung genügt.</translation>
    </message>
    <message>
        <source>Approved and not reviewed for long</source>
        <translation>Freigegeben und lange nicht überprüft</translation>
    </message>
    <message>
        <source>Goals shift. What nobody looks at again is still measured when it has long stopped mattering.</source>
        <translation>Ziele verschieben sich. Was niemand mehr ansieht, wird noch gemessen, wenn es längst nicht mehr zählt.</translation>
    </message>
    <message>
        <source>Review it: keep, change or retire it.</source>
        <translation>Überprüfen: behalten, ändern oder stilllegen.</translation>
    </message>
    <message>
        <source>days for the lowest tier</source>
        <translation>Tage für die unterste Ebene</translation>
    </message>
    <message>
        <source>days for all others</source>
        <translation>Tage für alle anderen</translation>
    </message>
    <message>
        <source>Values are late</source>
        <translation>Werte sind überfällig</translation>
    </message>
    <message>
        <source>An old number looks like a new one. The source&apos;s delay and weekends are allowed for.</source>
        <translation>Eine alte Zahl sieht aus wie eine neue. Die Verzögerung der Quelle und Wochenenden sind berücksichtigt.</translation>
    </message>
    <message>
        <source>Enter the value, ask the owner of the source, or set the cadence and the delay as they are.</source>
        <translation>Den Wert eintragen, beim Verantwortlichen der Quelle nachfragen oder Takt und Verzögerung so setzen, wie sie sind.</translation>
    </message>
    <message>
        <source>Target date past, no verdict</source>
        <translation>Zieltermin vorbei, kein Urteil</translation>
    </message>
    <message>
        <source>A target that passes without a word teaches that targets do not matter.</source>
        <translation>Ein Zielwert, der wortlos verstreicht, lehrt, dass Zielwerte nicht zählen.</translation>
    </message>
    <message>
        <source>Review it and note the verdict, and set the next target.</source>
        <translation>Überprüfen, das Urteil festhalten und den nächsten Zielwert setzen.</translation>
    </message>
    <message>
        <source>Easily counted, seldom decisive</source>
        <translation>Leicht gezählt, selten entscheidend</translation>
    </message>
    <message>
        <source>Such a count rises with time and budget whatever anybody does. A conversion or a quality beside it gives it a meaning.</source>
        <translation>Eine solche Zahl steigt mit Zeit und Budget, was immer man tut. Eine Konversion oder eine Qualität daneben gibt ihr Bedeutung.</translation>
    </message>
    <message>
        <source>Answer the three questions and note the verdict: keep it with a reason, demote it to a diagnostic, or replace it.</source>
        <translation>Die drei Fragen beantworten und das Urteil festhalten: mit Begründung behalten, zur Diagnose herabstufen oder ersetzen.</translation>
    </message>
    <message>
        <source>Demote it to a diagnostic</source>
        <translation>Zur Diagnose herabstufen</translation>
    </message>
    <message>
        <source>A question about it was answered no</source>
        <translation>Eine Frage dazu wurde mit Nein beantwortet</translation>
    </message>
    <message>
        <source>Whoever cannot act on a number only watches it.</source>
        <translation>Wer auf eine Zahl hin nicht handeln kann, schaut ihr nur zu.</translation>
    </message>
    <message>
        <source>Replace it by what the answer would be yes for, or demote it to a diagnostic.</source>
        <translation>Durch etwas ersetzen, wofür die Antwort Ja wäre, oder zur Diagnose herabstufen.</translation>
    </message>
    <message>
        <source>The same value again and again</source>
        <translation>Immer wieder derselbe Wert</translation>
    </message>
    <message>
        <source>What is measured moves a little. A number that never does is copied, or nobody looks.</source>
        <translation>Was gemessen wird, bewegt sich ein wenig. Eine Zahl, die es nie tut, ist abgeschrieben, oder niemand sieht hin.</translation>
    </message>
    <message>
        <source>Ask where the value comes from; retire it when nobody misses it.</source>
        <translation>Fragen, woher der Wert kommt; stilllegen, wenn ihn niemand vermisst.</translation>
    </message>
    <message>
        <source>readings with the same value</source>
        <translation>Ablesungen mit demselben Wert</translation>
    </message>
    <message>
        <source>Credited without saying how</source>
        <translation>Zugerechnet, ohne zu sagen wie</translation>
    </message>
    <message>
        <source>Two channels that both claim a customer count one twice. Model, window and scope say who gets whom.</source>
        <translation>Zwei Kanäle, die beide einen Kunden beanspruchen, zählen einen doppelt. Modell, Fenster und Geltungsbereich sagen, wer wen bekommt.</translation>
    </message>
    <message>
        <source>Set model, window and scope on the tree, or here where it differs.</source>
        <translation>Modell, Fenster und Geltungsbereich am Baum setzen, oder hier, wo sie abweichen.</translation>
    </message>
    <message>
        <source>Siblings credited in different ways</source>
        <translation>Geschwister, die verschieden zugerechnet werden</translation>
    </message>
    <message>
        <source>Each model gives the same customer to another channel: the sum holds customers who do not exist.</source>
        <translation>Jedes Modell gibt denselben Kunden einem anderen Kanal: Die Summe enthält Kunden, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Credit them by one model and one window, set on the tree or on their parent.</source>
        <translation>Nach einem Modell und einem Fenster zurechnen, gesetzt am Baum oder am übergeordneten Knoten.</translation>
    </message>
    <message>
        <source>A credited metric is a goal&apos;s only proof</source>
        <translation>Eine zugerechnete Kennzahl ist der einzige Beleg eines Ziels</translation>
    </message>
    <message>
        <source>What a model credits is an assumption. Experiments have found it off by more than the effect itself.</source>
        <translation>Was ein Modell zurechnet, ist eine Annahme. Experimente fanden Abweichungen, die größer waren als die Wirkung selbst.</translation>
    </message>
    <message>
        <source>Add a number from the books beside it, such as revenue or customers in total, or test it by an experiment.</source>
        <translation>Eine Zahl aus den Büchern danebenstellen, etwa den gesamten Umsatz oder alle Kunden, oder es mit einem Experiment prüfen.</translation>
    </message>
    <message>
        <source>Last click over display, social or brand</source>
        <translation>Letzter Klick bei Display, Social oder Marke</translation>
    </message>
    <message>
        <source>Who makes people want a thing is seldom there when they click: last click gives the credit to the door they come through.</source>
        <translation>Wer Wünsche weckt, ist beim Klick selten dabei: Der letzte Klick rechnet alles der Tür zu, durch die man eintritt.</translation>
    </message>
    <message>
        <source>Choose a model that credits every step, or measure the channel by an experiment.</source>
        <translation>Ein Modell wählen, das jeden Schritt berücksichtigt, oder den Kanal mit einem Experiment messen.</translation>
    </message>
    <message>
        <source>Approved definition changed without a proposal</source>
        <translation>Freigegebene Definition ohne Vorschlag geändert</translation>
    </message>
    <message>
        <source>Whoever compares this year with the last compares two things and does not know it. Spelling, notes, values and owner may change.</source>
        <translation>Wer dieses Jahr mit dem letzten vergleicht, vergleicht zweierlei und weiß es nicht. Schreibweise, Notizen, Werte und Verantwortliche dürfen sich ändern.</translation>
    </message>
    <message>
        <source>Put back what was approved and propose the change, or have it signed off anew.</source>
        <translation>Stellen Sie das Freigegebene wieder her und schlagen Sie die Änderung vor, oder lassen Sie sie neu freigeben.</translation>
    </message>
    <message>
        <source>Put back what was approved</source>
        <translation>Das Freigegebene wiederherstellen</translation>
    </message>
    <message>
        <source>Approved by the proposer, or without the right</source>
        <translation>Selbst genehmigt oder ohne das Recht dazu</translation>
    </message>
    <message>
        <source>What only one person has looked at was not approved. Where there are but two people it cannot always be helped.</source>
        <translation>Was nur eine Person angesehen hat, ist nicht genehmigt. Wo es nur zwei gibt, lässt es sich nicht immer vermeiden.</translation>
    </message>
    <message>
        <source>Let somebody else approve it who has the right, or give that right in the decision rights.</source>
        <translation>Lassen Sie es von jemand anderem mit dem Recht dazu genehmigen, oder geben Sie dieses Recht in den Entscheidungsrechten.</translation>
    </message>
    <message>
        <source>people in a tree where it is a warning</source>
        <translation>Personen in einem Baum, in dem es eine Warnung ist</translation>
    </message>
    <message>
        <source>Proposal without reason or effective date</source>
        <translation>Vorschlag ohne Grund oder ohne Datum, ab dem er gilt</translation>
    </message>
    <message>
        <source>In a year nobody knows why a line bends, nor from which day.</source>
        <translation>In einem Jahr weiß niemand mehr, warum eine Linie knickt und ab welchem Tag.</translation>
    </message>
    <message>
        <source>Say in one sentence why, and from which day it holds.</source>
        <translation>Sagen Sie in einem Satz, warum, und ab welchem Tag es gilt.</translation>
    </message>
    <message>
        <source>Retired and still in use, or without a successor</source>
        <translation>Stillgelegt und noch in Gebrauch oder ohne Nachfolger</translation>
    </message>
    <message>
        <source>What is retired is measured by nobody; what leans on it stands on nothing. Until its sunset it may stay.</source>
        <translation>Was stillgelegt ist, misst niemand; was sich darauf stützt, steht auf nichts. Bis es nicht mehr gilt, darf es bleiben.</translation>
    </message>
    <message>
        <source>Name what is read instead, and hand over to it.</source>
        <translation>Nennen Sie, was stattdessen gelesen wird, und übergeben Sie daran.</translation>
    </message>
    <message>
        <source>Hand over to the successor</source>
        <translation>An den Nachfolger übergeben</translation>
    </message>
    <message>
        <source>Many nodes of one owner</source>
        <translation>Viele Knoten bei einer Person</translation>
    </message>
    <message>
        <source>Who answers for everything can act on little. It says how work is shared, not how somebody does.</source>
        <translation>Wer für alles verantwortlich ist, kann wenig bewegen. Es sagt, wie die Arbeit verteilt ist, nicht, wie jemand sie macht.</translation>
    </message>
    <message>
        <source>Give some of them to those who can move them.</source>
        <translation>Geben Sie einige davon an die, die sie bewegen können.</translation>
    </message>
    <message>
        <source>own nodes of one owner</source>
        <translation>eigene Knoten einer Person</translation>
    </message>
    <message>
        <source>No decision rights</source>
        <translation>Keine Entscheidungsrechte</translation>
    </message>
    <message>
        <source>Where nobody is named to decide, everybody does, or nobody.</source>
        <translation>Wo niemand zum Entscheiden benannt ist, entscheiden alle oder niemand.</translation>
    </message>
    <message>
        <source>Say in the decision rights who approves adjustments and who signs off what is new.</source>
        <translation>Sagen Sie in den Entscheidungsrechten, wer Anpassungen genehmigt und wer Neues freigibt.</translation>
    </message>
    <message>
        <source>Let the owners of the goals decide</source>
        <translation>Die Verantwortlichen der Ziele entscheiden lassen</translation>
    </message>
    <message>
        <source>Data source failed its audit, or has none of late</source>
        <translation>Datenquelle hat die Prüfung nicht bestanden oder lange keine gehabt</translation>
    </message>
    <message>
        <source>A number is as good as its source, and sources change without notice.</source>
        <translation>Eine Zahl ist so gut wie ihre Quelle, und Quellen ändern sich ohne Ankündigung.</translation>
    </message>
    <message>
        <source>Ask the three questions: consistent, timely, complete? Write the answers down with the source.</source>
        <translation>Stellen Sie die drei Fragen: stimmig, rechtzeitig, vollständig? Halten Sie die Antworten bei der Quelle fest.</translation>
    </message>
    <message>
        <source>days from one audit to the next</source>
        <translation>Tage von einer Prüfung zur nächsten</translation>
    </message>
    <message>
        <source>Upstream changed and not confirmed</source>
        <translation>Oben geändert und nicht bestätigt</translation>
    </message>
    <message>
        <source>Who supports a goal that means something else now works for the old one until somebody says so.</source>
        <translation>Wer ein Ziel unterstützt, das nun etwas anderes meint, arbeitet für das alte, bis es jemand sagt.</translation>
    </message>
    <message>
        <source>Let its owner read the new definition and confirm, or change what does not fit any more.</source>
        <translation>Lassen Sie die Verantwortlichen die neue Definition lesen und bestätigen, oder ändern Sie, was nicht mehr passt.</translation>
    </message>
    <message>
        <source>Confirm that it still fits</source>
        <translation>Bestätigen, dass es noch passt</translation>
    </message>
    <message>
        <source>Owner outside the organisation</source>
        <translation>Verantwortung außerhalb der Organisation</translation>
    </message>
    <message>
        <source>Who is paid for a number should not be the one to answer for it.</source>
        <translation>Wer für eine Zahl bezahlt wird, sollte sie nicht selbst verantworten.</translation>
    </message>
    <message>
        <source>Name an owner of your own; the agency may stay the data steward.</source>
        <translation>Nennen Sie jemanden aus dem eigenen Haus; die Agentur kann für die Daten verantwortlich bleiben.</translation>
    </message>
    <message>
        <source>Formula and drivers or units do not fit</source>
        <translation>Formel passt nicht zu Treibern oder Einheiten</translation>
    </message>
    <message>
        <source>A formula says what a number is made of, and the links say it again. Where the two differ one of them is wrong, and nobody sees which.</source>
        <translation>Eine Formel sagt, woraus eine Zahl besteht, und die Verknüpfungen sagen es noch einmal. Wo beide sich unterscheiden, ist eines falsch, und niemand sieht, welches.</translation>
    </message>
    <message>
        <source>Name in the formula what is linked as a part of it, or link it as an influence. Add up only what has the same unit.</source>
        <translation>Nennen Sie in der Formel, was als Teil von ihr verknüpft ist, oder verknüpfen Sie es als Einfluss. Addieren Sie nur, was dieselbe Einheit hat.</translation>
    </message>
    <message>
        <source>Link as the formula says</source>
        <translation>So verknüpfen, wie die Formel es sagt</translation>
    </message>
    <message>
        <source>Weights that are not 100 %</source>
        <translation>Gewichte, die nicht 100 % ergeben</translation>
    </message>
    <message>
        <source>A weight is a share. Shares of more or less than the whole make the roll-up wrong.</source>
        <translation>Ein Gewicht ist ein Anteil. Anteile von mehr oder weniger als dem Ganzen verfälschen die Zusammenfassung.</translation>
    </message>
    <message>
        <source>Set the weights so that they add up, or clear them all.</source>
        <translation>Setzen Sie die Gewichte so, dass sie aufgehen, oder leeren Sie alle.</translation>
    </message>
    <message>
        <source>Scale the weights to 100 %</source>
        <translation>Gewichte auf 100 % bringen</translation>
    </message>
    <message>
        <source>points off 100 %</source>
        <translation>Punkte neben 100 %</translation>
    </message>
    <message>
        <source>Influence without confidence or evidence</source>
        <translation>Einfluss ohne Sicherheit oder Beleg</translation>
    </message>
    <message>
        <source>An assumption that is not called one is soon taken for knowledge. Low confidence says that it is a guess.</source>
        <translation>Eine Annahme, die nicht so heißt, gilt bald als Wissen. Geringe Sicherheit sagt, dass es eine Vermutung ist.</translation>
    </message>
    <message>
        <source>Say how sure it is, and by what: a figure, a study, an experiment.</source>
        <translation>Sagen Sie, wie sicher es ist und wodurch: eine Zahl, eine Studie, ein Experiment.</translation>
    </message>
    <message>
        <source>Call it a guess: low confidence</source>
        <translation>Eine Vermutung nennen: geringe Sicherheit</translation>
    </message>
    <message>
        <source>Weakest link untested</source>
        <translation>Schwächste Verknüpfung ungeprüft</translation>
    </message>
    <message>
        <source>A way to a goal is as sure as its weakest link, so that one is worth a test before any other.</source>
        <translation>Ein Weg zum Ziel ist so sicher wie seine schwächste Verknüpfung; diese zu prüfen lohnt sich zuerst.</translation>
    </message>
    <message>
        <source>Plan an experiment, or find evidence and say so.</source>
        <translation>Planen Sie ein Experiment, oder finden Sie einen Beleg und nennen Sie ihn.</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>Ein Experiment planen</translation>
    </message>
    <message>
        <source>days that an experiment counts</source>
        <translation>Tage, die ein Experiment zählt</translation>
    </message>
    <message>
        <source>Experiment without a plan</source>
        <translation>Experiment ohne Plan</translation>
    </message>
    <message>
        <source>What was not said before can be read into any result.</source>
        <translation>Was vorher nicht gesagt wurde, lässt sich in jedes Ergebnis hineinlesen.</translation>
    </message>
    <message>
        <source>Write down what you expect, by how much, against what and when.</source>
        <translation>Schreiben Sie auf, was Sie erwarten, um wie viel, gegen was und wann.</translation>
    </message>
    <message>
        <source>Experiment ended without a learning</source>
        <translation>Experiment ohne Erkenntnis beendet</translation>
    </message>
    <message>
        <source>An experiment whose learning is not kept will be made again.</source>
        <translation>Ein Experiment, dessen Erkenntnis niemand festhält, wird noch einmal gemacht.</translation>
    </message>
    <message>
        <source>Write one sentence: what do you know now? Nothing new is one, too.</source>
        <translation>Schreiben Sie einen Satz: Was wissen Sie jetzt? „Nichts Neues“ ist auch einer.</translation>
    </message>
    <message>
        <source>days after its end</source>
        <translation>Tage nach seinem Ende</translation>
    </message>
    <message>
        <source>Drivers and parent disagree</source>
        <translation>Treiber und Knoten darüber widersprechen sich</translation>
    </message>
    <message>
        <source>When all that should move a number stands well for longer than its lag and the number does not, the theory is wrong.</source>
        <translation>Wenn alles, was eine Zahl bewegen soll, länger als die Verzögerung gut steht und die Zahl nicht, stimmt die Theorie nicht.</translation>
    </message>
    <message>
        <source>Look for the driver that is missing, or doubt the links in a review.</source>
        <translation>Suchen Sie den Treiber, der fehlt, oder bezweifeln Sie die Verknüpfungen in einer Besprechung.</translation>
    </message>
    <message>
        <source>Targets below do not reach the target</source>
        <translation>Zielwerte darunter erreichen den Zielwert nicht</translation>
    </message>
    <message>
        <source>Everybody could succeed, and the whole would fail.</source>
        <translation>Alle könnten ihr Ziel erreichen, und das Ganze verfehlt seines.</translation>
    </message>
    <message>
        <source>Raise a target below, add a driver, or lower this target.</source>
        <translation>Heben Sie einen Zielwert darunter an, fügen Sie einen Treiber hinzu, oder senken Sie diesen Zielwert.</translation>
    </message>
    <message>
        <source>% of the target that may be missing</source>
        <translation>% des Zielwerts, die fehlen dürfen</translation>
    </message>
    <message>
        <source>Lag longer than the time left</source>
        <translation>Verzögerung länger als die Zeit, die bleibt</translation>
    </message>
    <message>
        <source>What is begun now moves it only when the day is past.</source>
        <translation>Was jetzt beginnt, bewegt es erst, wenn der Tag vorbei ist.</translation>
    </message>
    <message>
        <source>Look for what works sooner, or move the target&apos;s date.</source>
        <translation>Suchen Sie, was schneller wirkt, oder verschieben Sie das Datum des Zielwerts.</translation>
    </message>
    <message>
        <source>Easily counted, seldom a reason to decide otherwise</source>
        <translation>Leicht gezählt, selten ein Grund, anders zu entscheiden</translation>
    </message>
    <message>
        <source>Says nothing that could be found wrong</source>
        <translation>Sagt nichts, was sich als falsch erweisen könnte</translation>
    </message>
    <message>
        <source>Something somebody does, at the beginning of a title</source>
        <translation>Etwas, das jemand tut, am Anfang eines Titels</translation>
    </message>
    <message>
        <source>Something somebody does, at the end of a title</source>
        <translation>Etwas, das jemand tut, am Ende eines Titels</translation>
    </message>
    <message>
        <source>Counted or reckoned: a title with it names a number</source>
        <translation>Gezählt oder gerechnet: Ein Titel damit nennt eine Zahl</translation>
    </message>
    <message>
        <source>A number in words</source>
        <translation>Eine Zahl in Worten</translation>
    </message>
    <message>
        <source>A day by which something is reached</source>
        <translation>Ein Tag, bis zu dem etwas erreicht ist</translation>
    </message>
    <message>
        <source>Puts one number into proportion to another</source>
        <translation>Setzt eine Zahl ins Verhältnis zu einer anderen</translation>
    </message>
    <message>
        <source>Stands between numerator and denominator</source>
        <translation>Steht zwischen Zähler und Nenner</translation>
    </message>
    <message>
        <source>A stretch of time in a definition</source>
        <translation>Ein Zeitraum in einer Definition</translation>
    </message>
    <message>
        <source>A way to reach people</source>
        <translation>Ein Weg, Menschen zu erreichen</translation>
    </message>
    <message>
        <source>A device or a region</source>
        <translation>Ein Gerät oder eine Region</translation>
    </message>
    <message>
        <source>A group that nobody can ask</source>
        <translation>Eine Gruppe, die niemand fragen kann</translation>
    </message>
    <message>
        <source>A department that nobody can ask</source>
        <translation>Eine Abteilung, die niemand fragen kann</translation>
    </message>
    <message>
        <source>Says nothing when titles are compared</source>
        <translation>Sagt nichts, wenn Titel verglichen werden</translation>
    </message>
    <message>
        <source>Says how good it is, or that something followed</source>
        <translation>Sagt, wie gut es ist oder dass etwas daraus folgte</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Credited to channels and campaigns</source>
        <translation>Kanälen und Kampagnen gutgeschrieben</translation>
    </message>
    <message>
        <source>A way to reach people who do not buy yet</source>
        <translation>Ein Weg, Menschen zu erreichen, die noch nicht kaufen</translation>
    </message>
    <message>
        <source>Counts what follows it</source>
        <translation>Zählt, was darauf folgt</translation>
    </message>
    <message>
        <source>What stands after it is not what is counted</source>
        <translation>Was danach steht, wird nicht gezählt</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>Der Baum</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>id and title of a rule</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>show only theirs</source>
        <translation>nur Knoten dieser Person</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Essentials</source>
        <translation>Wesentliches</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>(no longer in the tree)</source>
        <translation>(nicht mehr im Baum)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>ImpactReport</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>If “%1” goes</source>
        <translation>Wenn „%1“ wegfällt</translation>
    </message>
    <message>
        <source>Why is “%1” at “%2”?</source>
        <comment>a node, and its status</comment>
        <translation>Warum steht „%1“ auf „%2“?</translation>
    </message>
    <message>
        <source>Nothing hangs on it</source>
        <translation>Nichts hängt daran</translation>
    </message>
    <message>
        <source>1 node stays, and nobody looks after it</source>
        <translation>1 Knoten bleibt, und niemand kümmert sich darum</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes stay, and nobody looks after them</source>
        <translation>
            <numerusform>%n Knoten bleibt, und niemand kümmert sich darum</numerusform>
            <numerusform>%n Knoten bleiben, und niemand kümmert sich darum</numerusform>
        </translation>
    </message>
    <message>
        <source>1 node stays without values</source>
        <translation>1 Knoten bleibt ohne Werte</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes stay without values</source>
        <translation>
            <numerusform>%n Knoten bleibt ohne Werte</numerusform>
            <numerusform>%n Knoten bleiben ohne Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>1 Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ reaches %1, and %2 on the way there</source>
        <comment>goals, nodes</comment>
        <translation>↑ erreicht %1, und %2 auf dem Weg dorthin</translation>
    </message>
    <message>
        <source>↑ reaches %1</source>
        <comment>goals or nodes</comment>
        <translation>↑ erreicht %1</translation>
    </message>
    <message>
        <source>↓ 1 node below</source>
        <translation>↓ 1 Knoten darunter</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n nodes below</source>
        <translation>
            <numerusform>↓ %n Knoten darunter</numerusform>
            <numerusform>↓ %n Knoten darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 goal loses its last leading indicator</source>
        <translation>1 Ziel verliert seinen letzten Frühindikator</translation>
    </message>
    <message numerus="yes">
        <source>%n goals lose their last leading indicator</source>
        <translation>
            <numerusform>%n Ziel verliert seinen letzten Frühindikator</numerusform>
            <numerusform>%n Ziele verlieren ihren letzten Frühindikator</numerusform>
        </translation>
    </message>
    <message>
        <source>1 campaign is running</source>
        <translation>1 Kampagne läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns are running</source>
        <translation>
            <numerusform>%n Kampagne läuft</numerusform>
            <numerusform>%n Kampagnen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 experiment is running</source>
        <translation>1 Experiment läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n experiments are running</source>
        <translation>
            <numerusform>%n Experiment läuft</numerusform>
            <numerusform>%n Experimente laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is reached</source>
        <translation>Sonst wird nichts erreicht</translation>
    </message>
    <message>
        <source>Nothing below it stands badly: it is the cause itself</source>
        <translation>Nichts darunter steht schlecht: Die Ursache ist es selbst</translation>
    </message>
    <message>
        <source>↓ 1 node below it stands badly</source>
        <translation>↓ 1 Knoten darunter steht schlecht</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n nodes below it stand badly</source>
        <translation>
            <numerusform>↓ %n Knoten darunter steht schlecht</numerusform>
            <numerusform>↓ %n Knoten darunter stehen schlecht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them is a cause: nothing below it stands badly</source>
        <translation>1 davon ist eine Ursache: Darunter steht nichts schlecht</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are causes: nothing below them stands badly</source>
        <translation>
            <numerusform>%n davon ist eine Ursache: Darunter steht nichts schlecht</numerusform>
            <numerusform>%n davon sind Ursachen: Darunter steht nichts schlecht</numerusform>
        </translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>eine Ursache</translation>
    </message>
    <message>
        <source>its causes are shown</source>
        <translation>seine Ursachen werden gezeigt</translation>
    </message>
    <message>
        <source>on the way to a cause</source>
        <translation>auf dem Weg zu einer Ursache</translation>
    </message>
    <message>
        <source>loses its last leading indicator</source>
        <translation>verliert letzten Frühindikator</translation>
    </message>
    <message>
        <source>its impact is shown</source>
        <translation>seine Auswirkung wird gezeigt</translation>
    </message>
    <message>
        <source>hangs on “%1”</source>
        <translation>hängt an „%1“</translation>
    </message>
    <message>
        <source>reached upward</source>
        <translation>nach oben erreicht</translation>
    </message>
    <message>
        <source>reached downward</source>
        <translation>nach unten erreicht</translation>
    </message>
    <message>
        <source>reached upward and downward</source>
        <translation>nach oben und unten erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Stay, and nobody looks after them</source>
        <translation>Bleiben, und niemand kümmert sich darum</translation>
    </message>
    <message>
        <source>Stay without values</source>
        <translation>Bleiben ohne Werte</translation>
    </message>
    <message>
        <source>Up: on the way to the goals</source>
        <translation>Nach oben: auf dem Weg zu den Zielen</translation>
    </message>
    <message>
        <source>Down: what leads there</source>
        <translation>Nach unten: was dorthin führt</translation>
    </message>
    <message>
        <source>Running campaigns</source>
        <translation>Laufende Kampagnen</translation>
    </message>
    <message>
        <source>Running experiments</source>
        <translation>Laufende Experimente</translation>
    </message>
    <message>
        <source>Causes: nothing below them stands badly</source>
        <translation>Ursachen: Darunter steht nichts schlecht</translation>
    </message>
    <message>
        <source>The way down to them</source>
        <translation>Der Weg hinab zu ihnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a node, and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>%1 is fixed: arrows, Space, Esc and all that types a sign belong to the canvas. Take it with Ctrl or Alt.</source>
        <translation>%1 ist fest: Pfeiltasten, Leertaste, Esc und alles, was ein Zeichen schreibt, gehören der Zeichenfläche. Mit Strg oder Alt verwenden.</translation>
    </message>
    <message>
        <source>%1 alone is needed in text fields, and “%2” works in the whole window. Take it with Ctrl or Alt.</source>
        <translation>%1 allein wird in Textfeldern gebraucht, und „%2“ gilt im ganzen Fenster. Mit Strg oder Alt verwenden.</translation>
    </message>
    <message>
        <source>%1 opens a menu. Take it with Ctrl, or with Shift as well.</source>
        <translation>%1 öffnet ein Menü. Mit Strg oder zusätzlich mit der Umschalttaste verwenden.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”. Give that one another key first.</source>
        <translation>%1 ist eine Taste von „%2“. Zuerst diesem Befehl eine andere geben.</translation>
    </message>
    <message>
        <source>This is no list of keys: it is too large.</source>
        <translation>Das ist keine Tastenliste: Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>No action is called “%1”. Remove this line.</source>
        <translation>Kein Befehl heißt „%1“. Diese Zeile entfernen.</translation>
    </message>
    <message>
        <source>The keys of “%1” cannot be read, or are said twice. Write them as Ctrl+Shift+P, parted by tabs.</source>
        <translation>Die Tasten von „%1“ lassen sich nicht lesen oder stehen zweimal da. Als Ctrl+Shift+P schreiben, getrennt durch Tabulatoren.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>“%1” inherits its one channel: take it away above, or give it another one first.</source>
        <translation>„%1“ erbt den einzigen Kanal: ihn weiter oben wegnehmen oder zuerst einen anderen geben.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Write a period such as 2026, Q4 2026, or %1 – %2.</source>
        <translation>Einen Zeitraum eingeben, etwa 2026, Q4 2026 oder %1 – %2.</translation>
    </message>
</context>
<context>
    <name>QGraphicsView</name>
    <message>
        <source>Tiers</source>
        <translation>Ebenen</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>The whole tree</source>
        <translation>Der ganze Baum</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Supports</source>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Letzter Wert</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>Added %1 under %2</source>
        <translation>%1 unter %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Added the idea %1</source>
        <translation>Idee %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Added %1 on top</source>
        <translation>%1 ganz oben hinzugefügt</translation>
    </message>
    <message>
        <source>a node that is gone</source>
        <translation>(gelöschter Knoten)</translation>
    </message>
    <message>
        <source>a node without a title</source>
        <translation>(Knoten ohne Titel)</translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the %1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Vorlaufend</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>Nachlaufend</translation>
    </message>
    <message>
        <source>its year is not one of 0000 to 9999</source>
        <translation>Das Jahr liegt nicht zwischen 0000 und 9999</translation>
    </message>
    <message>
        <source> Nothing was changed.</source>
        <translation> Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or save to another disk.</source>
        <translation>Der Datenträger ist voll. Platz freigeben oder auf einem anderen speichern.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up. Free some space, or save to another disk.</source>
        <translation>Ihr Anteil an diesem Datenträger ist aufgebraucht. Platz freigeben oder auf einem anderen speichern.</translation>
    </message>
    <message>
        <source>The file is larger than this disk or this account allows. Save to another disk.</source>
        <translation>Die Datei ist größer, als dieser Datenträger oder dieses Konto erlaubt. Auf einem anderen Datenträger speichern.</translation>
    </message>
    <message>
        <source>The disk is read-only. Save to another disk.</source>
        <translation>Der Datenträger ist schreibgeschützt. Auf einem anderen speichern.</translation>
    </message>
    <message>
        <source>You have no permission to write here. Save to another folder, or ask the owner of this one.</source>
        <translation>Hier fehlt Ihnen die Berechtigung zum Schreiben. In einem anderen Ordner speichern oder den Besitzer dieses Ordners fragen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it, or save to another one.</source>
        <translation>Den Ordner %1 gibt es nicht. Anlegen oder in einem anderen speichern.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Der Name ist zu lang. Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>The disk or the network reports: %1. Save again, or save to another disk.</source>
        <translation>Der Datenträger oder das Netz meldet: %1. Erneut speichern oder auf einem anderen Datenträger speichern.</translation>
    </message>
    <message>
        <source>There is no file name. Give one.</source>
        <translation>Der Dateiname fehlt. Einen angeben.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose another name.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file belonged to another user; it now belongs to you.</source>
        <translation>Die Datei gehörte einem anderen Benutzer; jetzt gehört sie Ihnen.</translation>
    </message>
    <message>
        <source>The file had other names (hard links); they keep the old content.</source>
        <translation>Die Datei hatte weitere Namen (harte Links); sie behalten den alten Inhalt.</translation>
    </message>
    <message>
        <source>The permissions of the file could not be kept; check who may read it.</source>
        <translation>Die Zugriffsrechte der Datei ließen sich nicht erhalten; prüfen, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>No backup of the old file could be made beside it.</source>
        <translation>Neben der alten Datei ließ sich keine Sicherungskopie anlegen.</translation>
    </message>
    <message>
        <source>The disk did not confirm the new file; keep the computer running and save again.</source>
        <translation>Der Datenträger hat die neue Datei nicht bestätigt; den Computer eingeschaltet lassen und erneut speichern.</translation>
    </message>
    <message>
        <source>The symbolic link leads back to itself. Save under another name.</source>
        <translation>Die symbolische Verknüpfung führt auf sich selbst zurück. Unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, Spalte %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Changed the tree</source>
        <translation>Baum geändert</translation>
    </message>
    <message>
        <source>Parked %1</source>
        <translation>%1 geparkt</translation>
    </message>
    <message>
        <source>Moved %1 to the top</source>
        <translation>%1 ganz nach oben verschoben</translation>
    </message>
    <message>
        <source>Reordered %1</source>
        <translation>%1 umgeordnet</translation>
    </message>
    <message>
        <source>Named %1</source>
        <translation>%1 benannt</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>%1 umbenannt in %2</translation>
    </message>
    <message>
        <source>Redefined %1: %2 → %3</source>
        <translation>Definition von %1 geändert: %2 → %3</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Linked %1: also supports %2</source>
        <translation>%1 verknüpft: unterstützt auch %2</translation>
    </message>
    <message>
        <source>Placed %1 under %2</source>
        <translation>%1 unter %2 eingeordnet</translation>
    </message>
    <message>
        <source>Moved %1 from %2 to %3</source>
        <translation>%1 von %2 nach %3 verschoben</translation>
    </message>
    <message>
        <source>Unlinked %1: no longer supports %2</source>
        <translation>%1 gelöst: unterstützt %2 nicht mehr</translation>
    </message>
    <message>
        <source>Reordered %1 under %2</source>
        <translation>%1 unter %2 umgeordnet</translation>
    </message>
    <message>
        <source>Changed %1 supports %2</source>
        <translation>Verknüpfung von %1 mit %2 geändert</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Added a value of %1</source>
        <translation>Einen Wert von %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Added %1 values of %2</source>
        <translation>%1 Werte von %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a value of %1</source>
        <translation>Einen Wert von %1 geändert</translation>
    </message>
    <message>
        <source>Changed %1 values of %2</source>
        <translation>%1 Werte von %2 geändert</translation>
    </message>
    <message>
        <source>Removed a value of %1</source>
        <translation>Einen Wert von %1 gelöscht</translation>
    </message>
    <message>
        <source>Removed %1 values of %2</source>
        <translation>%1 Werte von %2 gelöscht</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation>, und %1 weitere</translation>
    </message>
    <message>
        <source>; one node took another tier</source>
        <translation>; ein Knoten hat die Ebene gewechselt</translation>
    </message>
    <message>
        <source>; %1 nodes took another tier</source>
        <translation>; %1 Knoten haben die Ebene gewechselt</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The tree has no tiers: add one first.</source>
        <translation>Der Baum hat keine Ebenen: zuerst eine hinzufügen.</translation>
    </message>
    <message>
        <source>Choose the nodes that the new one is to stand above.</source>
        <translation>Die Knoten wählen, über denen der neue stehen soll.</translation>
    </message>
    <message>
        <source>%1 is parked: move it into the tree first.</source>
        <translation>%1 ist geparkt: zuerst in den Baum verschieben.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot have one parent: %2 is below %1.</source>
        <translation>%1 und %2 können keinen gemeinsamen Oberknoten haben: %2 steht unter %1.</translation>
    </message>
    <message>
        <source>The node is not in the tree any more.</source>
        <translation>Der Knoten ist nicht mehr im Baum.</translation>
    </message>
    <message>
        <source>the node without a title</source>
        <translation>(Knoten ohne Titel)</translation>
    </message>
    <message>
        <source>The link is not in the tree any more.</source>
        <translation>Die Verknüpfung ist nicht mehr im Baum.</translation>
    </message>
    <message>
        <source>%1 supports %2 already.</source>
        <translation>%1 unterstützt %2 schon.</translation>
    </message>
    <message>
        <source>%1 cannot support itself.</source>
        <translation>%1 kann sich nicht selbst unterstützen.</translation>
    </message>
    <message>
        <source>%1 cannot support %2: %2 is below %1.</source>
        <translation>%1 kann %2 nicht unterstützen: %2 steht unter %1.</translation>
    </message>
    <message>
        <source>%1 cannot support %2: it stands in a higher tier (%3, not %4).</source>
        <translation>%1 kann %2 nicht unterstützen: %1 steht auf einer höheren Ebene (%3, nicht %4).</translation>
    </message>
    <message>
        <source>%1 is parked: there is no order to change.</source>
        <translation>%1 ist geparkt: Es gibt keine Reihenfolge zu ändern.</translation>
    </message>
    <message>
        <source>%1 is the last one already.</source>
        <translation>%1 steht schon ganz hinten.</translation>
    </message>
    <message>
        <source>%1 is the first one already.</source>
        <translation>%1 steht schon ganz vorn.</translation>
    </message>
    <message>
        <source>%1 cannot go under itself.</source>
        <translation>%1 kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>%1 cannot go under %2: %2 is below %1.</source>
        <translation>%1 kann nicht unter %2 stehen: %2 steht unter %1.</translation>
    </message>
    <message>
        <source>%1 is on top already.</source>
        <translation>%1 steht schon ganz oben.</translation>
    </message>
    <message>
        <source>%1 stands under a parked idea: move it into the tree instead.</source>
        <translation>%1 steht unter einer geparkten Idee: stattdessen in den Baum verschieben.</translation>
    </message>
    <message>
        <source>There is nothing before %1 that it could go under.</source>
        <translation>Vor %1 steht nichts, worunter %1 rücken könnte.</translation>
    </message>
    <message>
        <source>The %1 is not in the tree any more.</source>
        <translation>Nicht mehr im Baum: %1.</translation>
    </message>
    <message>
        <source>A %1 cannot become another one.</source>
        <translation>Daraus kann nichts anderes werden: %1.</translation>
    </message>
    <message>
        <source>A value must be a number that can be written down.</source>
        <translation>Ein Wert muss eine Zahl sein, die sich schreiben lässt.</translation>
    </message>
    <message>
        <source>What is removed cannot take its own place.</source>
        <translation>Was gelöscht wird, kann sich nicht selbst ersetzen.</translation>
    </message>
    <message>
        <source>%1 is the code of %2 already.</source>
        <translation>%1 ist schon der Code von %2.</translation>
    </message>
    <message>
        <source>The tier is not in the tree any more.</source>
        <translation>Die Ebene ist nicht mehr im Baum.</translation>
    </message>
    <message>
        <source>%1 is parked: place it under what it supports first.</source>
        <translation>%1 ist geparkt: zuerst unter das einordnen, was es unterstützt.</translation>
    </message>
    <message>
        <source>A link becomes the primary one by a verb of its own, in the place of the one that is.</source>
        <translation>Zur Hauptverknüpfung wird eine Verknüpfung mit einem eigenen Befehl, anstelle der bisherigen.</translation>
    </message>
    <message>
        <source>The node of the value is not in the tree any more.</source>
        <translation>Der Knoten dieses Werts ist nicht mehr im Baum.</translation>
    </message>
    <message>
        <source>The last tier cannot go: every node stands in one.</source>
        <translation>Die letzte Ebene kann nicht weg: Jeder Knoten steht auf einer.</translation>
    </message>
    <message>
        <source>The nodes of a tier can only go to the tier next to it.</source>
        <translation>Die Knoten einer Ebene können nur auf die Ebene daneben wechseln.</translation>
    </message>
    <message>
        <source>The quote opened here is never closed. Close it, or double it if it belongs to the text.</source>
        <translation>Das Anführungszeichen, das hier öffnet, wird nie geschlossen. Schließen oder verdoppeln, falls es zum Text gehört.</translation>
    </message>
    <message>
        <source>Text stands behind a closing quote; it was added to the cell.</source>
        <translation>Hinter einem schließenden Anführungszeichen steht Text; er wurde an die Zelle angehängt.</translation>
    </message>
    <message>
        <source>A record has more than %1 cells. Is the separator right?</source>
        <translation>Ein Datensatz hat mehr als %1 Zellen. Stimmt das Trennzeichen?</translation>
    </message>
    <message>
        <source>Cells are separated by %1.</source>
        <translation>Trennzeichen der Zellen: %1.</translation>
    </message>
    <message>
        <source>This is no table of links: it needs the columns “from_metric_id” and “to_metric_id”. Correct its header, or move it away to read the nodes alone.</source>
        <translation>Das ist keine Tabelle von Verknüpfungen: Es fehlen die Spalten „from_metric_id“ und „to_metric_id“. Ihre Kopfzeile berichtigen, oder sie weglegen, um nur die Knoten zu lesen.</translation>
    </message>
    <message>
        <source>The column “%1” means the same as one before it; it was left out.</source>
        <translation>Die Spalte „%1“ bedeutet dasselbe wie eine vor ihr; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The column “%1” is not one that is known; it was left out.</source>
        <translation>Die Spalte „%1“ ist nicht bekannt; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>No weight is above 1: they were read as shares, 0.4 as 40 %.</source>
        <translation>Kein Gewicht ist größer als 1: Sie wurden als Anteile gelesen, 0,4 als 40 %.</translation>
    </message>
    <message>
        <source>The relationship “%1” is not known; the link was read as an influence.</source>
        <translation>Die Beziehung „%1“ ist nicht bekannt; die Verknüpfung wurde als Einfluss gelesen.</translation>
    </message>
    <message>
        <source>“%1” is linked to itself.</source>
        <translation>„%1“ ist mit sich selbst verknüpft.</translation>
    </message>
    <message>
        <source>The link from “%1” to “%2” is there twice.</source>
        <translation>Die Verknüpfung von „%1“ mit „%2“ ist zweimal da.</translation>
    </message>
    <message>
        <source>This link has one end only.</source>
        <translation>Diese Verknüpfung hat nur ein Ende.</translation>
    </message>
    <message>
        <source>“%1” is not among the nodes; its link was left out.</source>
        <translation>„%1“ ist nicht unter den Knoten; die Verknüpfung wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” was not understood as a weight from 0 to 100 %.</source>
        <translation>„%1“ wurde nicht als Gewicht von 0 bis 100 % verstanden.</translation>
    </message>
    <message>
        <source>The tree itself: %1.</source>
        <translation>Der Baum selbst: %1.</translation>
    </message>
    <message>
        <source>Of each %1: %2.</source>
        <translation>Je %1: %2.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>type (leading or lagging)</source>
        <translation>Art (vorlaufend oder nachlaufend)</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>start value</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>The %1 “%2” was read as %3.</source>
        <translation>%1 „%2“ wurde als %3 gelesen.</translation>
    </message>
    <message>
        <source>set of thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>The thresholds “%1” were read as: %2.</source>
        <translation>Die Schwellen „%1“ wurden so gelesen: %2.</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>“%1” was not understood as a %2.</source>
        <translation>Nicht verstanden: „%1“ (%2).</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>  … and %1 more
</source>
        <translation>  … und %1 weitere
</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Read as %1.
</source>
        <translation>Gelesen als %1.
</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>“%1” is indented less than the line above, and no line before it stands there; check where it belongs.</source>
        <translation>„%1“ ist weniger eingerückt als die Zeile darüber, und keine Zeile davor steht dort; prüfen, wohin es gehört.</translation>
    </message>
    <message>
        <source>%1 bullets before titles were dropped.</source>
        <translation>%1 Aufzählungszeichen vor Titeln wurden entfernt.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>Die Zahl %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The JSON ends too early. Is the file complete?</source>
        <translation>Das JSON endet zu früh. Ist die Datei vollständig?</translation>
    </message>
    <message>
        <source>This is not valid JSON, near “%1”.</source>
        <translation>Das ist kein gültiges JSON, nahe „%1“.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object. Which one is meant?</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem Objekt. Welcher ist gemeint?</translation>
    </message>
    <message>
        <source>An object has more than %1 members; that is no outline.</source>
        <translation>Ein Objekt hat mehr als %1 Elemente; das ist keine Gliederung.</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels.</source>
        <translation>Das ist tiefer als %1 Stufen verschachtelt.</translation>
    </message>
    <message>
        <source>This object has no title; its id “%1” was taken.</source>
        <translation>Dieses Objekt hat keinen Titel; seine Id „%1“ wurde genommen.</translation>
    </message>
    <message>
        <source>An object without title, name, label or text; what is below it moved up.</source>
        <translation>Ein Objekt ohne „title“, „name“, „label“ oder „text“; was darunter steht, rückte auf.</translation>
    </message>
    <message>
        <source>The list “%1” was read as what stands under its object.</source>
        <translation>Die Liste „%1“ wurde als das gelesen, was unter ihrem Objekt steht.</translation>
    </message>
    <message>
        <source>The member “%1” is not one that is known; it was left out wherever it stands.</source>
        <translation>Das Element „%1“ ist nicht bekannt; es wurde überall ausgelassen.</translation>
    </message>
    <message>
        <source>This code block is never closed; all below it was read as part of it.</source>
        <translation>Dieser Codeblock wird nie geschlossen; alles darunter wurde als Teil davon gelesen.</translation>
    </message>
    <message>
        <source>This comment is never closed; all below it was skipped.</source>
        <translation>Dieser Kommentar wird nie geschlossen; alles darunter wurde übersprungen.</translation>
    </message>
    <message>
        <source>%1 task boxes: a node is not done or undone.</source>
        <translation>%1 Aufgabenkästchen: Ein Knoten ist nicht erledigt oder unerledigt.</translation>
    </message>
    <message>
        <source>A comment was skipped.</source>
        <translation>Ein Kommentar wurde übersprungen.</translation>
    </message>
    <message>
        <source>“%1” is indented less than the item above, and no item before it stands there; check where it belongs.</source>
        <translation>„%1“ ist weniger eingerückt als der Eintrag darüber, und kein Eintrag davor steht dort; prüfen, wohin es gehört.</translation>
    </message>
    <message>
        <source>A heading or list item without a title.</source>
        <translation>Eine Überschrift oder ein Listeneintrag ohne Titel.</translation>
    </message>
    <message>
        <source>This line goes on with the title of line %1.</source>
        <translation>Diese Zeile setzt den Titel von Zeile %1 fort.</translation>
    </message>
    <message>
        <source>“%1” stands before the first heading or list item.</source>
        <translation>„%1“ steht vor der ersten Überschrift und dem ersten Listeneintrag.</translation>
    </message>
    <message>
        <source>The front matter (lines 1 to %1) is not part of the outline.</source>
        <translation>Der Vorspann (Zeilen 1 bis %1) gehört nicht zur Gliederung.</translation>
    </message>
    <message>
        <source>There is no heading and no list item; every line was read as a node, by its indentation.</source>
        <translation>Es gibt keine Überschrift und keinen Listeneintrag; jede Zeile wurde nach ihrer Einrückung als Knoten gelesen.</translation>
    </message>
    <message>
        <source>%1 × further parent.</source>
        <translation>%1 × weiterer Oberknoten.</translation>
    </message>
    <message>
        <source>%1 × tier that is not what the depth says.</source>
        <translation>%1 × Ebene, die nicht zur Tiefe passt.</translation>
    </message>
    <message>
        <source>%1 nodes stand deeper than %2 levels and are written at that depth.</source>
        <translation>%1 Knoten stehen tiefer als %2 Stufen und werden auf dieser Stufe geschrieben.</translation>
    </message>
    <message>
        <source>A tree has at most %1 nodes, and this has more. Split it first.</source>
        <translation>Ein Baum hat höchstens %1 Knoten, und dieser hat mehr. Zuerst aufteilen.</translation>
    </message>
    <message>
        <source>One text is longer than %1 MiB. Is it an outline, or another kind of file?</source>
        <translation>Ein Text ist länger als %1 MiB. Ist es eine Gliederung oder eine andere Art von Datei?</translation>
    </message>
    <message>
        <source>This was read as %1; only the nodes of a table have their links in a second file. Leave the links out, or give a table.</source>
        <translation>Das wurde als %1 gelesen; nur bei einer Tabelle stehen die Verknüpfungen der Knoten in einer zweiten Datei. Die Verknüpfungen weglassen oder eine Tabelle angeben.</translation>
    </message>
    <message>
        <source>“%1” is not a format that outlines are read from. These are: %2.</source>
        <translation>Aus dem Format „%1“ werden keine Gliederungen gelesen. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Files of the kind “.%1” are not read. Outlines are read from: %2; --from names one of them.</source>
        <translation>Dateien der Art „.%1“ werden nicht gelesen. Gliederungen werden gelesen aus: %2; --from nennt eines davon.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be a node.</source>
        <translation>Darin ist nichts, was ein Knoten sein könnte.</translation>
    </message>
    <message>
        <source>Several rows are called “%1”; the first of them was taken.</source>
        <translation>Mehrere Zeilen heißen „%1“; die erste davon wurde genommen.</translation>
    </message>
    <message>
        <source>“%1” under “%2” (line %3) is part of a circle; this link was left out.</source>
        <translation>„%1“ unter „%2“ (Zeile %3) gehört zu einem Kreis; diese Verknüpfung wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is spelt differently where it stands; it was taken for the same.</source>
        <translation>„%1“ ist dort, wo es steht, anders geschrieben; es wurde als dasselbe genommen.</translation>
    </message>
    <message>
        <source>“%1” names itself as its parent.</source>
        <translation>„%1“ nennt sich selbst als Oberknoten.</translation>
    </message>
    <message>
        <source>This row names more than %1 parents; the others were left out.</source>
        <translation>Diese Zeile nennt mehr als %1 Oberknoten; die übrigen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The parent “%1” of “%2” is not in this file.</source>
        <translation>Der Oberknoten „%1“ von „%2“ ist nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>The id “%1” of “%2” is already that of line %3; both rows are kept, this one without the id.</source>
        <translation>Die Id „%1“ von „%2“ hat schon Zeile %3; beide Zeilen bleiben, diese ohne die Id.</translation>
    </message>
    <message>
        <source>No header of this table is known. %1, and %2.</source>
        <translation>Keine Spaltenüberschrift dieser Tabelle ist bekannt. %1, %2.</translation>
    </message>
    <message>
        <source>The first row was taken as the header</source>
        <translation>Die erste Zeile gilt als Kopfzeile</translation>
    </message>
    <message>
        <source>The first row was taken as a node</source>
        <translation>Die erste Zeile gilt als Knoten</translation>
    </message>
    <message>
        <source>each column as a level</source>
        <translation>jede Spalte als Stufe</translation>
    </message>
    <message>
        <source>the first column as titles</source>
        <translation>die erste Spalte als Titel</translation>
    </message>
    <message>
        <source>Column %1 has no header; it was left out.</source>
        <translation>Spalte %1 hat keine Überschrift; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The column “%1” (number %2) means the same as one before it; it was left out.</source>
        <translation>Die Spalte „%1“ (Nummer %2) bedeutet dasselbe wie eine vor ihr; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The column “%1” stands here again (number %2); it was read as further parents.</source>
        <translation>Die Spalte „%1“ steht hier noch einmal (Nummer %2); sie wurde als weitere Oberknoten gelesen.</translation>
    </message>
    <message>
        <source>There is no column of titles; “%1” was taken for it.</source>
        <translation>Es gibt keine Spalte mit Titeln; „%1“ wurde dafür genommen.</translation>
    </message>
    <message>
        <source>There is no column of titles; the first one was taken for it.</source>
        <translation>Es gibt keine Spalte mit Titeln; die erste wurde dafür genommen.</translation>
    </message>
    <message>
        <source>“%1” in column %2: a formula failed there, so the cell was read as empty.</source>
        <translation>„%1“ in Spalte %2: Dort ist eine Formel fehlgeschlagen, darum wurde die Zelle als leer gelesen.</translation>
    </message>
    <message>
        <source>This row has %1 cells and the header %2; what is beyond was left out.</source>
        <translation>Diese Zeile hat %1 Zellen und die Kopfzeile %2; was darüber hinausgeht, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This row has no title; its id “%1” was taken.</source>
        <translation>Diese Zeile hat keinen Titel; ihre Id „%1“ wurde genommen.</translation>
    </message>
    <message>
        <source>This row has no title.</source>
        <translation>Diese Zeile hat keinen Titel.</translation>
    </message>
    <message>
        <source>This row has no title in any level.</source>
        <translation>Diese Zeile hat auf keiner Stufe einen Titel.</translation>
    </message>
    <message>
        <source>Level %1 is empty here; what follows was put under the level before it.</source>
        <translation>Stufe %1 ist hier leer; was folgt, kam unter die Stufe davor.</translation>
    </message>
    <message>
        <source>This row repeats “%1” of line %2.</source>
        <translation>Diese Zeile wiederholt „%1“ aus Zeile %2.</translation>
    </message>
    <message>
        <source>“%1” has no number as its level; it stands at the top.</source>
        <translation>„%1“ hat keine Zahl als Stufe; es steht ganz oben.</translation>
    </message>
    <message>
        <source>There is no column of parents; the order of rows and their levels made the tree.</source>
        <translation>Es gibt keine Spalte mit Oberknoten; der Baum entstand aus der Reihenfolge der Zeilen und ihren Stufen.</translation>
    </message>
    <message>
        <source>This table holds links, not nodes. Give the table of the nodes; a file edges.csv beside nodes.csv is read with it.</source>
        <translation>Diese Tabelle enthält Verknüpfungen, keine Knoten. Die Tabelle der Knoten angeben; eine Datei edges.csv neben nodes.csv wird mit ihr gelesen.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as %1. Check the accented letters.</source>
        <translation>Der Text ist nicht UTF-8; er wurde als %1 gelesen. Umlaute und Akzente prüfen.</translation>
    </message>
    <message>
        <source>%1 bytes are not %2; � stands in their place.</source>
        <translation>%1 Bytes sind nicht %2; an ihrer Stelle steht �.</translation>
    </message>
    <message>
        <source>The last byte is half a character of UTF-16; it was left out.</source>
        <translation>Das letzte Byte ist ein halbes Zeichen von UTF-16; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A NUL character stands here, so this is no text file. If it is UTF-16, save it with a byte order mark or as UTF-8.</source>
        <translation>Hier steht ein NUL-Zeichen, also ist das keine Textdatei. Falls es UTF-16 ist: mit Byte-Reihenfolge-Marke (BOM) oder als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>act</source>
        <translation>handeln</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>The parents of these rows form a circle.</source>
        <translation>Die Oberknoten dieser Zeilen bilden einen Kreis.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a tier.</source>
        <translation>„%1“ ist nicht der Name einer Ebene.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2” in line %3; both are kept, side by side.</source>
        <translation>„%1“ sieht aus wie „%2“ in Zeile %3; beide bleiben, nebeneinander.</translation>
    </message>
    <message>
        <source>No row has a parent: %1 wait as ideas in the parking lot, with a tier that was guessed where none is named.</source>
        <translation>Keine Zeile hat einen Oberknoten: %1 warten als Ideen im Ideenspeicher, mit einer vermuteten Ebene, wo keine genannt ist.</translation>
    </message>
    <message>
        <source>A tree needs at least one tier.</source>
        <translation>Ein Baum braucht mindestens eine Ebene.</translation>
    </message>
    <message>
        <source>The tree has no node %1 to draw the branch of.</source>
        <translation>Der Baum hat keinen Knoten %1, dessen Zweig sich zeichnen ließe.</translation>
    </message>
    <message>
        <source>Tiers count from 1; %1 is none.</source>
        <translation>Ebenen zählen ab 1; %1 ist keine.</translation>
    </message>
    <message>
        <source>The tree is too large for one drawing: it has %1 cards. Draw a branch, or fewer tiers.</source>
        <translation>Der Baum ist zu groß für eine Zeichnung: Er hat %1 Karten. Einen Zweig oder weniger Ebenen zeichnen.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;. Use %2, or WIDTHxHEIGHT in millimetres, 50 to 5000.</source>
        <translation>Die Seite „%1“ gibt es nicht. Möglich: %2 oder BREITExHÖHE in Millimetern, 50 bis 5000.</translation>
    </message>
    <message>
        <source>row %1 of %2, column %3 of %4</source>
        <translation>Zeile %1 von %2, Spalte %3 von %4</translation>
    </message>
    <message>
        <source>The poster would take more than %1 pages. Choose a larger page, a branch, or one page.</source>
        <translation>Das Poster bräuchte mehr als %1 Seiten. Eine größere Seite, einen Zweig oder eine einzige Seite wählen.</translation>
    </message>
    <message>
        <source>A page of %1 × %2 mm cannot be written as PDF.</source>
        <translation>Eine Seite von %1 × %2 mm lässt sich nicht als PDF schreiben.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The smallest text is %1 points high on this page; a larger page, a poster or a branch would be easier to read.</source>
        <translation>Der kleinste Text ist auf dieser Seite %1 Punkt hoch; eine größere Seite, ein Poster oder ein Zweig wäre leichter zu lesen.</translation>
    </message>
    <message>
        <source>The PDF was written in a form that bookmarks cannot be added to.</source>
        <translation>Das PDF wurde in einer Form geschrieben, der sich keine Lesezeichen hinzufügen lassen.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture this large. Choose fewer dpi or a branch.</source>
        <translation>Für ein so großes Bild reicht der Speicher nicht. Weniger dpi oder einen Zweig wählen.</translation>
    </message>
    <message>
        <source>A picture has 72 to 600 dpi, not %1.</source>
        <translation>Ein Bild hat 72 bis 600 dpi, nicht %1.</translation>
    </message>
    <message>
        <source>At %1 dpi the picture would be larger than a PNG may be; it was scaled down to %2 dpi, %3 × %4 pixels.</source>
        <translation>Mit %1 dpi würde das Bild größer, als ein PNG sein darf; es wurde auf %2 dpi verkleinert, %3 × %4 Pixel.</translation>
    </message>
    <message>
        <source>The tree&apos;s own fields were changed meanwhile. Nothing was altered.</source>
        <translation>Die eigenen Felder des Baums wurden inzwischen geändert. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>%1 cannot become another one.</source>
        <translation>%1 kann nicht zu etwas anderem werden.</translation>
    </message>
    <message>
        <source>%1 is not in the tree any more.</source>
        <translation>%1 ist nicht mehr im Baum.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile.</source>
        <translation>%1 wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 is altered twice by one change.</source>
        <translation>%1 wird von einer Änderung zweimal verändert.</translation>
    </message>
    <message>
        <source>%1 has no id.</source>
        <translation>%1 hat keine Id.</translation>
    </message>
    <message>
        <source>%1 has the same id as %2.</source>
        <translation>%1 hat dieselbe Id wie %2.</translation>
    </message>
    <message>
        <source>A link between %1 and %2 has an end that does not exist.</source>
        <translation>Eine Verknüpfung zwischen %1 und %2 hat ein Ende, das es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 needs exactly one primary link; it would have %2.</source>
        <translation>%1 braucht genau eine Hauptverknüpfung; es wären %2.</translation>
    </message>
    <message>
        <source>The tier of “%1” does not exist.</source>
        <translation>Die Ebene von „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot go while links to it stay.</source>
        <translation>„%1“ kann nicht weg, solange Verknüpfungen damit bleiben.</translation>
    </message>
    <message>
        <source>“%1” cannot go while values of it stay.</source>
        <translation>„%1“ kann nicht weg, solange Werte davon bleiben.</translation>
    </message>
    <message>
        <source>A value belongs to a node that does not exist.</source>
        <translation>Ein Wert gehört zu einem Knoten, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A tier cannot go while “%1” stands in it.</source>
        <translation>Eine Ebene kann nicht weg, solange „%1“ darauf steht.</translation>
    </message>
    <message>
        <source>%1 cannot support %2: %2 already supports %1, directly or through others.</source>
        <translation>%1 kann %2 nicht unterstützen: %2 unterstützt schon %1, direkt oder über andere.</translation>
    </message>
    <message>
        <source>Some nodes support each other in a circle.</source>
        <translation>Einige Knoten unterstützen einander im Kreis.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwortlich %1</translation>
    </message>
    <message>
        <source>no data from its driver</source>
        <translation>keine Daten vom Treiber</translation>
    </message>
    <message>
        <source>no data from %1 drivers</source>
        <translation>keine Daten von %1 Treibern</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation> seit %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>keine Ebene</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>kein Kanal</translation>
    </message>
    <message>
        <source>no horizon</source>
        <translation>kein Zeitraum</translation>
    </message>
    <message>
        <source>to Q%1 %2</source>
        <translation>bis Q%1 %2</translation>
    </message>
    <message>
        <source>supports nothing</source>
        <translation>unterstützt nichts</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stichtag %1</translation>
    </message>
    <message>
        <source>Untitled tree</source>
        <translation>Baum ohne Titel</translation>
    </message>
    <message>
        <source>Draft, nothing signed off</source>
        <translation>Entwurf, nichts freigegeben</translation>
    </message>
    <message>
        <source>All %1 signed off</source>
        <translation>Alle %1 freigegeben</translation>
    </message>
    <message>
        <source>%1 of %2 signed off</source>
        <translation>%1 von %2 freigegeben</translation>
    </message>
    <message>
        <source>hollow: not final</source>
        <translation>hohl: nicht endgültig</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>also supports</source>
        <translation>unterstützt auch</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>also → %1</source>
        <translation>auch → %1</translation>
    </message>
    <message>
        <source>also supports → %1</source>
        <translation>unterstützt auch → %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>This is not a database, or only the beginning of one. Open its backup, the file with “~” at the end of its name.</source>
        <translation>Das ist keine Datenbank oder nur der Anfang einer. Ihre Sicherungskopie öffnen: die Datei mit „~“ am Ende des Namens.</translation>
    </message>
    <message>
        <source>Another program has set this database to write-ahead logging. Set it back there with “PRAGMA journal_mode=DELETE”.</source>
        <translation>Ein anderes Programm hat diese Datenbank auf Write-Ahead-Logging gestellt. Dort mit „PRAGMA journal_mode=DELETE“ zurückstellen.</translation>
    </message>
    <message>
        <source>This database is not a KPI tree; another program made it.</source>
        <translation>Diese Datenbank ist kein KPI-Baum; ein anderes Programm hat sie angelegt.</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Open its backup, the file with “~” at the end of its name.</source>
        <translation>Die Datenbank ist beschädigt (%1). Ihre Sicherungskopie öffnen: die Datei mit „~“ am Ende des Namens.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Das Paket libqt6sql6-sqlite installieren.</translation>
    </message>
    <message>
        <source>The database cannot be opened: %1.</source>
        <translation>Die Datenbank lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>Another program was stopped while it wrote to several databases at once. Open and close this one there first.</source>
        <translation>Ein anderes Programm wurde angehalten, während es in mehrere Datenbanken zugleich schrieb. Diese zuerst dort öffnen und schließen.</translation>
    </message>
    <message>
        <source>A journal of another program lies beside the database, and there is no room for a copy to repair. Free some space.</source>
        <translation>Neben der Datenbank liegt das Journal eines anderen Programms, und für eine Kopie zum Reparieren fehlt der Platz. Platz freigeben.</translation>
    </message>
    <message>
        <source>This SQLite cannot open foreign databases safely. Update it.</source>
        <translation>Dieses SQLite kann fremde Datenbanken nicht sicher öffnen. Aktualisieren.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” names a row of “%3” that does not exist. Correct it where it was changed.</source>
        <translation>Zeile %1 der Tabelle „%2“ nennt eine Zeile von „%3“, die es nicht gibt. Dort berichtigen, wo sie geändert wurde.</translation>
    </message>
    <message>
        <source>The database reports: %1.</source>
        <translation>Die Datenbank meldet: %1.</translation>
    </message>
    <message>
        <source>The database cannot be read to its end: %1. Try again, or open its backup, the file with “~” at the end of its name.</source>
        <translation>Die Datenbank lässt sich nicht zu Ende lesen: %1. Erneut versuchen oder ihre Sicherungskopie öffnen, die Datei mit „~“ am Ende des Namens.</translation>
    </message>
    <message>
        <source>the history (%1), which only a database (.kpidb) keeps.</source>
        <translation>der Verlauf (%1), den nur eine Datenbank (.kpidb) behält.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>The tree has no file yet. Save it under a name.</source>
        <translation>Der Baum hat noch keine Datei. Unter einem Namen speichern.</translation>
    </message>
    <message>
        <source>The file is open in %1. Here it is open for reading only.</source>
        <translation>Die Datei ist in %1 geöffnet. Hier ist sie nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>You have no permission to change this file. It is open for reading only; save it under another name to change it.</source>
        <translation>Ihnen fehlt die Berechtigung, diese Datei zu ändern. Sie ist nur zum Lesen geöffnet; zum Ändern unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>The file is still open in %1. Close it there first.</source>
        <translation>Die Datei ist noch in %1 geöffnet. Zuerst dort schließen.</translation>
    </message>
    <message>
        <source>Another program changed the file, and it cannot be read any more. %1</source>
        <translation>Ein anderes Programm hat die Datei geändert, und sie lässt sich nicht mehr lesen. %1</translation>
    </message>
    <message>
        <source>%1 is open in %2. Close it there, or choose another name.</source>
        <translation>%1 ist in %2 geöffnet. Dort schließen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The history could not be read any more and is not in the file.</source>
        <translation>Der Verlauf ließ sich nicht mehr lesen und ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>Not in the file: %1</source>
        <translation>Nicht in der Datei: %1</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 on the computer %2 (process %3)</source>
        <translation>%1 auf dem Computer %2 (Prozess %3)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>it holds the character U+0000, which no text file can hold; remove it</source>
        <translation>Es enthält das Zeichen U+0000, das keine Textdatei enthalten kann; entfernen</translation>
    </message>
    <message>
        <source>it holds U+FFFE or U+FFFF, which are no characters; remove them</source>
        <translation>Es enthält U+FFFE oder U+FFFF, die keine Zeichen sind; entfernen</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate), which no text file can hold; remove it</source>
        <translation>Es enthält ein halbes Zeichen (ein einzelnes Surrogat), das keine Textdatei enthalten kann; entfernen</translation>
    </message>
    <message>
        <source>it is not a finite number</source>
        <translation>Die Zahl ist nicht endlich</translation>
    </message>
    <message>
        <source>The database says that it has version %1, which no release of Espalier has written. Correct its “user_version”.</source>
        <translation>Die Datenbank gibt Version %1 an, die keine Ausgabe von Espalier geschrieben hat. Ihre „user_version“ berichtigen.</translation>
    </message>
    <message>
        <source>The database holds the %1 “%2”, which is not one of a KPI tree&apos;s tables. Remove it, or import the values from it.</source>
        <translation>Die Datenbank enthält „%2“ (%1); das gehört nicht zu den Tabellen eines KPI-Baums. Entfernen oder die Werte daraus importieren.</translation>
    </message>
    <message>
        <source>The table “%1” is missing in the database.</source>
        <translation>Die Tabelle „%1“ fehlt in der Datenbank.</translation>
    </message>
    <message>
        <source>“unknown” must be a JSON object.</source>
        <translation>„unknown“ muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>This number is not finite.</source>
        <translation>Diese Zahl ist nicht endlich.</translation>
    </message>
    <message>
        <source>Bytes stand where a text or a number should.</source>
        <translation>Hier stehen Bytes statt eines Textes oder einer Zahl.</translation>
    </message>
    <message>
        <source>%1 (Table “%2”, row %3.)</source>
        <translation>%1 (Tabelle „%2“, Zeile %3.)</translation>
    </message>
    <message>
        <source>“version” must be text such as “%1”.</source>
        <translation>„version“ muss ein Text wie „%1“ sein.</translation>
    </message>
    <message>
        <source>The file does not say its “version”; add “&quot;version&quot;: &quot;%1&quot;”.</source>
        <translation>Die Datei nennt ihre „version“ nicht; „&quot;version&quot;: &quot;%1&quot;“ hinzufügen.</translation>
    </message>
    <message>
        <source>This JSON is not a KPI tree: it does not say “&quot;format&quot;: &quot;kpitree&quot;”. To take over other JSON, import it.</source>
        <translation>Dieses JSON ist kein KPI-Baum: Es enthält nicht „&quot;format&quot;: &quot;kpitree&quot;“. Um anderes JSON zu übernehmen, importieren.</translation>
    </message>
    <message>
        <source>%1 is missing from this build.</source>
        <translation>%1 fehlt in dieser Programmfassung.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>Die Vorlage „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The file is %1 MiB large; a tree has at most %2 MiB. Is it the right file?</source>
        <translation>Die Datei ist %1 MiB groß; ein Baum hat höchstens %2 MiB. Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>This file was written by a newer Espalier (format %1; this program reads up to %2). Open it with the newer one.</source>
        <translation>Diese Datei hat ein neueres Espalier geschrieben (Format %1; dieses Programm liest bis %2). Mit dem neueren öffnen.</translation>
    </message>
    <message>
        <source>This file was written by a newer Espalier (format %1; this program writes %2). It is open for reading only, so that nothing is lost.</source>
        <translation>Diese Datei hat ein neueres Espalier geschrieben (Format %1; dieses Programm schreibt %2). Sie ist nur zum Lesen geöffnet, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>The file says that it has version %1, which no release of Espalier has written. Correct its “version”.</source>
        <translation>Die Datei gibt Version %1 an, die keine Ausgabe von Espalier geschrieben hat. Ihre „version“ berichtigen.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>null (leave out what is not set)</source>
        <translation>null (was nicht gesetzt ist, weglassen)</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>In “%1”: </source>
        <translation>In „%1“: </translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>The file has more than %1 entries in the lists of its records; no tree needs that.</source>
        <translation>Die Datei hat mehr als %1 Einträge in den Listen ihrer Datensätze; das braucht kein Baum.</translation>
    </message>
    <message>
        <source>“%1” is there twice; keep one of them.</source>
        <translation>„%1“ ist zweimal da; eines davon behalten.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number within ±2147483647</source>
        <translation>eine ganze Zahl innerhalb ±2147483647</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one of </source>
        <translation>eines von </translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>The %1 %2: </source>
        <translation>%1 %2: </translation>
    </message>
    <message>
        <source>The file cannot be read (%1), so that it is not known whether it changed.</source>
        <translation>Die Datei lässt sich nicht lesen (%1); darum ist unbekannt, ob sie sich geändert hat.</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Eine Datei dieses Namens ist schon da.</translation>
    </message>
    <message>
        <source>The file is not there any more; somebody moved or deleted it.</source>
        <translation>Die Datei ist nicht mehr da; jemand hat sie verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Somebody else changed the file since it was opened.</source>
        <translation>Jemand anders hat die Datei geändert, seit sie geöffnet wurde.</translation>
    </message>
    <message>
        <source> Nothing was written. Save under another name, or overwrite it.</source>
        <translation> Nichts wurde geschrieben. Unter anderem Namen speichern oder überschreiben.</translation>
    </message>
    <message>
        <source>The tree would not read back from the file as it is (%1). Nothing was written; undo the last steps and save again.</source>
        <translation>Der Baum ließe sich aus der Datei nicht unverändert zurücklesen (%1). Nichts wurde geschrieben; die letzten Schritte rückgängig machen und erneut speichern.</translation>
    </message>
    <message>
        <source>a value differs</source>
        <translation>ein Wert weicht ab</translation>
    </message>
    <message>
        <source>This is not valid JSON: it ends too early. Open the backup beside the file.</source>
        <translation>Das ist kein gültiges JSON: Es endet zu früh. Die Sicherungskopie neben der Datei öffnen.</translation>
    </message>
    <message>
        <source>This is not valid JSON, near “%1”. Correct it, or open the backup beside the file.</source>
        <translation>Das ist kein gültiges JSON, nahe „%1“. Berichtigen oder die Sicherungskopie neben der Datei öffnen.</translation>
    </message>
    <message>
        <source>This whole number has too many digits to be kept exactly; write it as text or shorten it.</source>
        <translation>Diese ganze Zahl hat zu viele Ziffern, um genau erhalten zu bleiben; als Text schreiben oder kürzen.</translation>
    </message>
    <message>
        <source>Objects and lists are nested more than %1 deep; no tree needs that.</source>
        <translation>Objekte und Listen sind mehr als %1 tief verschachtelt; das braucht kein Baum.</translation>
    </message>
    <message>
        <source>A tree is one JSON object, “{ … }”; this is a list.</source>
        <translation>Ein Baum ist ein einziges JSON-Objekt, „{ … }“; das hier ist eine Liste.</translation>
    </message>
    <message>
        <source>A tree is one JSON object, “{ … }”; this is a single value.</source>
        <translation>Ein Baum ist ein einziges JSON-Objekt, „{ … }“; das hier ist ein einzelner Wert.</translation>
    </message>
    <message>
        <source>This text is longer than %1 KiB, more than any field holds.</source>
        <translation>Dieser Text ist länger als %1 KiB, mehr als ein Feld fasst.</translation>
    </message>
    <message>
        <source>This text holds the character U+0000; remove it.</source>
        <translation>Dieser Text enthält das Zeichen U+0000; entfernen.</translation>
    </message>
    <message>
        <source>This text holds U+FFFE or U+FFFF, which are no characters; remove them.</source>
        <translation>Dieser Text enthält U+FFFE oder U+FFFF, die keine Zeichen sind; entfernen.</translation>
    </message>
    <message>
        <source>This key is there twice; keep one.</source>
        <translation>Dieser Schlüssel ist zweimal da; einen behalten.</translation>
    </message>
    <message>
        <source>an object with “before” and “after”</source>
        <translation>ein Objekt mit „before“ und „after“</translation>
    </message>
    <message>
        <source>An entry of a change has its id, “before” and “after”, each once; “%1” does not belong here.</source>
        <translation>Ein Eintrag einer Änderung hat seine Id, „before“ und „after“, jedes einmal; „%1“ gehört nicht hierher.</translation>
    </message>
    <message>
        <source>An entry of a change needs “before”, “after” or both.</source>
        <translation>Ein Eintrag einer Änderung braucht „before“, „after“ oder beides.</translation>
    </message>
    <message>
        <source>The tree has more than %1 nodes; it is too large for this program.</source>
        <translation>Der Baum hat mehr als %1 Knoten; er ist zu groß für dieses Programm.</translation>
    </message>
    <message>
        <source>This %1 has no id.</source>
        <translation>Hier fehlt die Id: %1.</translation>
    </message>
    <message>
        <source>a tree: an object in braces</source>
        <translation>ein Baum: ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>A tree inside a record has no “observations”; remove them.</source>
        <translation>Ein Baum in einem Datensatz hat keine „observations“; entfernen.</translation>
    </message>
    <message>
        <source>a change: an object in braces</source>
        <translation>eine Änderung: ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>A change has no “%1”.</source>
        <translation>Eine Änderung hat kein „%1“.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>A .kpidb file cannot come from standard input. Name the file.</source>
        <translation>Eine .kpidb-Datei kann nicht aus der Standardeingabe kommen. Die Datei nennen.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>A tree has its links in it. Leave --edges out.</source>
        <translation>Ein Baum enthält seine Verknüpfungen. --edges weglassen.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as YYYY-MM-DD.</source>
        <translation>„%1“ ist kein Tag. Als JJJJ-MM-TT schreiben.</translation>
    </message>
    <message>
        <source>the history, which cannot be read.</source>
        <translation>der Verlauf, der sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>Nothing was written: with --strict all of the input must find its place.</source>
        <translation>Nichts wurde geschrieben: Mit --strict muss die ganze Eingabe ihren Platz finden.</translation>
    </message>
    <message>
        <source>No node is called “%1”. Give its whole title, its code or its id.</source>
        <translation>Kein Knoten heißt „%1“. Den ganzen Titel, den Code oder die Id angeben.</translation>
    </message>
    <message>
        <source>%1 nodes are called “%2”. Give the id of one: %3.</source>
        <translation>%1 Knoten heißen „%2“. Die Id von einem angeben: %3.</translation>
    </message>
    <message>
        <source>Nothing was written. Add --loss-ok when the file may do without.</source>
        <translation>Nichts wurde geschrieben. --loss-ok hinzufügen, wenn die Datei darauf verzichten kann.</translation>
    </message>
    <message>
        <source>“%1” says no format. Use the suffix .png, .svg, .pdf, .csv or .md.</source>
        <translation>„%1“ nennt kein Format. Eine der Endungen .png, .svg, .pdf, .csv oder .md verwenden.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>%1, %2 (%3 secondary), depth %4, %5</source>
        <translation>%1, %2 (%3 Nebenverknüpfungen), Tiefe %4, %5</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verknüpfung</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verknüpfungen</translation>
    </message>
    <message>
        <source>1 leaf</source>
        <translation>1 Blatt</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 Blätter</translation>
    </message>
    <message>
        <source>top: %1</source>
        <translation>oben: %1</translation>
    </message>
    <message>
        <source>1 owner</source>
        <translation>1 verantwortliche Person</translation>
    </message>
    <message>
        <source>%1 owners</source>
        <translation>%1 Verantwortliche</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>gelesen als %1</translation>
    </message>
    <message>
        <source>A tree is not written as “%1”. Give the output one of these suffixes, or name one with --to: %2.</source>
        <translation>Ein Baum wird nicht als „%1“ geschrieben. Der Ausgabe eine dieser Endungen geben oder mit --to eine nennen: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>The template is not in the tree any more.</source>
        <translation>Die Vorlage ist nicht mehr im Baum.</translation>
    </message>
    <message>
        <source>That would insert more than %1 branches at once: name fewer values.</source>
        <translation>Das würde mehr als %1 Zweige auf einmal einfügen: weniger Werte nennen.</translation>
    </message>
    <message>
        <source>%1 is in the tree already.</source>
        <translation>%1 ist schon im Baum.</translation>
    </message>
    <message>
        <source>%1 stands under %2.</source>
        <translation>%1 steht unter %2.</translation>
    </message>
    <message>
        <source>%1 cannot stand in the tier “%2”: it supports %3, which stands in “%4”.</source>
        <translation>%1 kann nicht auf der Ebene „%2“ stehen: Unterstützt wird %3 auf der Ebene „%4“.</translation>
    </message>
    <message>
        <source>%1 stands on top, where only the tier “%2” can: place it under something first.</source>
        <translation>%1 steht ganz oben, wo nur die Ebene „%2“ stehen kann: zuerst unter etwas einordnen.</translation>
    </message>
    <message>
        <source>Write what is to be remembered.</source>
        <translation>Schreiben, was festzuhalten ist.</translation>
    </message>
    <message>
        <source>There is no node “%1”: “&gt;&gt; %1” was left in the title.</source>
        <translation>Einen Knoten „%1“ gibt es nicht: „&gt;&gt; %1“ blieb im Titel.</translation>
    </message>
    <message>
        <source>%1 nodes are called “%2”: give the code of one instead. “&gt;&gt; %2” was left in the title.</source>
        <translation>%1 Knoten heißen „%2“: stattdessen den Code von einem angeben. „&gt;&gt; %2“ blieb im Titel.</translation>
    </message>
    <message>
        <source>The person is not in the tree any more.</source>
        <translation>Die Person ist nicht mehr im Baum.</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>JSON outline</source>
        <translation>JSON-Gliederung</translation>
    </message>
    <message>
        <source>table divided by tabs</source>
        <translation>Tabelle mit Tabulatoren</translation>
    </message>
    <message>
        <source>indented text</source>
        <translation>eingerückter Text</translation>
    </message>
    <message>
        <source>1 node.</source>
        <translation>1 Knoten.</translation>
    </message>
    <message>
        <source>%1 nodes.</source>
        <translation>%1 Knoten.</translation>
    </message>
    <message>
        <source>1 further parent.</source>
        <translation>1 weiterer Oberknoten.</translation>
    </message>
    <message>
        <source>%1 further parents.</source>
        <translation>%1 weitere Oberknoten.</translation>
    </message>
    <message>
        <source>1 person.</source>
        <translation>1 Person.</translation>
    </message>
    <message>
        <source>%1 people.</source>
        <translation>%1 Personen.</translation>
    </message>
    <message>
        <source>1 data source.</source>
        <translation>1 Datenquelle.</translation>
    </message>
    <message>
        <source>%1 data sources.</source>
        <translation>%1 Datenquellen.</translation>
    </message>
    <message>
        <source>A typed list has at most 1,000 rows; open a longer one as a file.</source>
        <translation>Eine geschriebene Liste hat höchstens 1.000 Zeilen; eine längere als Datei öffnen.</translation>
    </message>
    <message>
        <source>The page of a workshop needs a page. Choose one, as A4.</source>
        <translation>Die Workshop-Seite braucht ein Seitenformat. Eines wählen, etwa A4.</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>alle %1 Tage</translation>
    </message>
    <message>
        <source>Nothing has a dot.</source>
        <translation>Nichts hat einen Punkt.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>Keine Frage ist offen.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer tut was</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Noch niemand ist benannt.</translation>
    </message>
    <message>
        <source>Say what “%1” should be.</source>
        <translation>Angeben, was „%1“ sein soll.</translation>
    </message>
    <message>
        <source>No %1 is called “%2”.</source>
        <translation>Bei „%1“ heißt nichts „%2“.</translation>
    </message>
    <message>
        <source>A filter holds at most %1 words and conditions: leave some out.</source>
        <translation>Ein Filter fasst höchstens %1 Wörter und Bedingungen: einige weglassen.</translation>
    </message>
    <message>
        <source>What the columns after the first one mean is not known; they were left out. A header row (owner, unit, target …) above them names them.</source>
        <translation>Was die Spalten nach der ersten bedeuten, ist nicht bekannt; sie wurden ausgelassen. Eine Kopfzeile darüber (owner, unit, target …) benennt sie.</translation>
    </message>
    <message>
        <source>A formula has at most %1 characters.</source>
        <translation>Eine Formel hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation>Die Formel ist leer.</translation>
    </message>
    <message>
        <source>Something is missing at the end: a number or a node.</source>
        <translation>Am Ende fehlt etwas: eine Zahl oder ein Knoten.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Here should stand a number, a node or a bracket, not “%1”.</source>
        <translation>Hier sollte eine Zahl, ein Knoten oder eine Klammer stehen, nicht „%1“.</translation>
    </message>
    <message>
        <source>Brackets stand at most %1 deep.</source>
        <translation>Klammern stehen höchstens %1 tief.</translation>
    </message>
    <message>
        <source>A point alone is no number.</source>
        <translation>Ein Punkt allein ist keine Zahl.</translation>
    </message>
    <message>
        <source>Behind “e” stands a power of ten, as in 2e6.</source>
        <translation>Hinter „e“ steht eine Zehnerpotenz, wie in 2e6.</translation>
    </message>
    <message>
        <source>“%1” is too large or too small to be reckoned with.</source>
        <translation>„%1“ ist zu groß oder zu klein, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>In braces stands the id of a node, and this is none. Write its title in square brackets, as in [Title].</source>
        <translation>In geschweiften Klammern steht die Kennung eines Knotens, und das ist keine. Schreiben Sie seinen Titel in eckige Klammern, wie in [Titel].</translation>
    </message>
    <message>
        <source>In files a node stands as its id in braces, not as its title.</source>
        <translation>In Dateien steht ein Knoten als Kennung in geschweiften Klammern, nicht als Titel.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write a node in square brackets, as in [Title]; functions are min, max, sum, avg, abs, sqrt and round.</source>
        <translation>„%1“ ist hier nicht bekannt. Ein Knoten steht in eckigen Klammern, wie in [Titel]; Funktionen sind min, max, sum, avg, abs, sqrt und round.</translation>
    </message>
    <message>
        <source>Behind “%1” stands a bracket with what it is to take.</source>
        <translation>Hinter „%1“ steht eine Klammer mit dem, worauf es angewandt wird.</translation>
    </message>
    <message>
        <source>Only a number can be followed by %; a node measured in % is reckoned as a share of 1 as it is.</source>
        <translation>Nur hinter einer Zahl kann % stehen; ein Knoten in % zählt ohnehin als Anteil von 1.</translation>
    </message>
    <message>
        <source>Here should stand +, −, × or ÷, not “%1”.</source>
        <translation>Hier sollte +, −, × oder ÷ stehen, nicht „%1“.</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>Diese Klammer wurde nie geöffnet.</translation>
    </message>
    <message>
        <source>A comma parts what a function takes; decimals are written with a point.</source>
        <translation>Ein Komma trennt, was eine Funktion nimmt; Dezimalstellen schreibt man mit Punkt.</translation>
    </message>
    <message>
        <source>This function takes one value; decimals are written with a point.</source>
        <translation>Diese Funktion nimmt einen einzigen Wert; Dezimalstellen schreibt man mit Punkt.</translation>
    </message>
    <message>
        <source>There is no node called “%1”.</source>
        <translation>Kein Knoten heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes are called “%1”. Write one of %2.</source>
        <translation>
            <numerusform>%n Knoten heißt „%1“. Schreiben Sie eines von %2.</numerusform>
            <numerusform>%n Knoten heißen „%1“. Schreiben Sie eines von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The formula is too long: it may have %1 characters, where each node counts as %2. Give a part of it to a node of its own.</source>
        <translation>Die Formel ist zu lang: Sie darf %1 Zeichen haben, wobei jeder Knoten als %2 zählt. Geben Sie einen Teil davon einem eigenen Knoten.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together here.</source>
        <translation>%1 und %2 passen hier nicht zusammen.</translation>
    </message>
    <message>
        <source>What comes out here is no quantity that anybody measures.</source>
        <translation>Was hier herauskommt, ist keine Größe, die jemand misst.</translation>
    </message>
    <message>
        <source>%1 and %2 are two currencies, and none is converted.</source>
        <translation>%1 und %2 sind zwei Währungen, und keine wird umgerechnet.</translation>
    </message>
    <message>
        <source>%1 and %2 are two units of time; measure both in one.</source>
        <translation>%1 und %2 sind zwei Zeiteinheiten; messen Sie beides in einer.</translation>
    </message>
    <message>
        <source>An exponent is a number, not %1.</source>
        <translation>Ein Exponent ist eine Zahl, nicht %1.</translation>
    </message>
    <message>
        <source>%1 can only be raised to a whole number.</source>
        <translation>%1 lässt sich nur mit einer ganzen Zahl potenzieren.</translation>
    </message>
    <message>
        <source>There is no square root of %1.</source>
        <translation>Aus %1 lässt sich keine Quadratwurzel ziehen.</translation>
    </message>
    <message>
        <source>A % is reckoned as a share of 1: write %1% here, or %2.</source>
        <translation>Ein % zählt als Anteil von 1: Schreiben Sie hier %1% oder %2.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>eine Anzahl</translation>
    </message>
    <message>
        <source>A % is reckoned as a share of 1: leave the × 100 out.</source>
        <translation>Ein % zählt als Anteil von 1: Lassen Sie das × 100 weg.</translation>
    </message>
    <message>
        <source>This comes to %1, and the unit of the node is %2.</source>
        <translation>Das ergibt %1, und die Einheit des Knotens ist %2.</translation>
    </message>
    <message>
        <source>What comes out here is not a number, or too large a one.</source>
        <translation>Was hier herauskommt, ist keine Zahl oder eine zu große.</translation>
    </message>
    <message>
        <source>Here is divided by zero, or by nearly nothing.</source>
        <translation>Hier wird durch null geteilt oder durch beinahe nichts.</translation>
    </message>
    <message>
        <source>A negative number has no square root.</source>
        <translation>Eine negative Zahl hat keine Quadratwurzel.</translation>
    </message>
    <message>
        <source>The node that stood here is gone. Write another one in its place.</source>
        <translation>Der Knoten, der hier stand, ist nicht mehr da. Schreiben Sie einen anderen an seine Stelle.</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>The objective</source>
        <translation>Das Marketingziel</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Marketingziel</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, auf</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Three KPIs</source>
        <translation>Drei KPIs</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>How it supports the objective</source>
        <translation>Wie er das Marketingziel unterstützt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The decision it would change</source>
        <translation>Die Entscheidung, die er ändern würde</translation>
    </message>
    <message>
        <source>Balance and vanity</source>
        <translation>Ausgewogenheit und Eitelkeit</translation>
    </message>
    <message>
        <source>%1 leading, %2 lagging.</source>
        <translation>%1 vorlaufend, %2 nachlaufend.</translation>
    </message>
    <message>
        <source>No KPI is a count from which nothing follows.</source>
        <translation>Kein KPI ist eine Zählung, aus der nichts folgt.</translation>
    </message>
    <message>
        <source>Review questions</source>
        <translation>Prüffragen</translation>
    </message>
    <message>
        <source>KPI %1</source>
        <translation>KPI %1</translation>
    </message>
    <message>
        <source>Alignment exercise</source>
        <translation>KPI-Übung</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Goal it serves</source>
        <translation>Dient dem Ziel</translation>
    </message>
    <message>
        <source>Remarks of the reviewer</source>
        <translation>Anmerkungen aus der Durchsicht</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Durchgesehen von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Say what should change, and for whom.</source>
        <translation>Sagen, was sich für wen ändern soll.</translation>
    </message>
    <message>
        <source>One word is a topic: say what should change, and for whom.</source>
        <translation>Ein Wort ist ein Thema: sagen, was sich für wen ändern soll.</translation>
    </message>
    <message>
        <source>Add the number to reach.</source>
        <translation>Die Zahl ergänzen, die erreicht werden soll.</translation>
    </message>
    <message>
        <source>Say in which unit the target is.</source>
        <translation>Sagen, in welcher Einheit der Zielwert steht.</translation>
    </message>
    <message>
        <source>Add the day by which it is reached.</source>
        <translation>Den Tag ergänzen, bis zu dem sie erreicht ist.</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>Spezifisch</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Messbar</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>%1 “%2” No: choose another KPI, or change what makes it so.</source>
        <translation>%1 „%2“ Nein: einen anderen KPI wählen oder ändern, woran es liegt.</translation>
    </message>
    <message>
        <source>1 review question has no answer yet.</source>
        <translation>1 Prüffrage ist noch nicht beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n review questions have no answer yet.</source>
        <translation>
            <numerusform>%n Prüffrage ist noch nicht beantwortet.</numerusform>
            <numerusform>%n Prüffragen sind noch nicht beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can we act on it?</source>
        <translation>Können wir etwas daran ändern?</translation>
    </message>
    <message>
        <source>Does it connect to the objective?</source>
        <translation>Hängt er mit dem Marketingziel zusammen?</translation>
    </message>
    <message>
        <source>Does it help us optimise?</source>
        <translation>Hilft er uns, besser zu werden?</translation>
    </message>
    <message>
        <source>%1 of 3 KPIs are named.</source>
        <translation>%1 von 3 KPIs sind benannt.</translation>
    </message>
    <message>
        <source>Say in one sentence how each KPI supports the objective.</source>
        <translation>In einem Satz sagen, wie jeder KPI das Marketingziel unterstützt.</translation>
    </message>
    <message>
        <source>Would it change a decision? Name the decision for each KPI, or choose another.</source>
        <translation>Würde es eine Entscheidung ändern? Zu jedem KPI die Entscheidung nennen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>No KPI leads: you will learn too late.</source>
        <translation>Kein KPI ist vorlaufend: Sie erfahren es zu spät.</translation>
    </message>
    <message>
        <source>No KPI lags: nothing proves the outcome.</source>
        <translation>Kein KPI ist nachlaufend: Nichts belegt das Ergebnis.</translation>
    </message>
    <message>
        <source>“%1” is easily counted and seldom changes a decision: what follows from it?</source>
        <translation>„%1“ ist leicht gezählt und ändert selten eine Entscheidung: Was folgt daraus?</translation>
    </message>
    <message>
        <source>“%1” sets nothing. Write a title, a code or an id, then = and a number.</source>
        <translation>„%1“ setzt nichts. Schreiben Sie einen Titel, ein Kürzel oder eine Kennung, dann = und eine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it as in 1234.5, in the unit of the node and without it.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie wie 1234.5, in der Einheit des Knotens und ohne sie.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1: has no value</source>
        <translation>%1: hat keinen Wert</translation>
    </message>
    <message>
        <source>%1: stays at %2, %3</source>
        <translation>%1: bleibt bei %2, %3</translation>
    </message>
    <message>
        <source>%1: set from %2 to %3, %4</source>
        <translation>%1: gesetzt von %2 auf %3, %4</translation>
    </message>
    <message>
        <source>%1: moves from %2 to %3, %4</source>
        <translation>%1: geht von %2 auf %3, %4</translation>
    </message>
    <message>
        <source>1 % more of %1 is worth %2 to %3</source>
        <translation>1 % mehr von %1 bringt %3 %2</translation>
    </message>
    <message>
        <source>These formulas lead back to themselves and were left out: %1.</source>
        <translation>Diese Formeln führen auf sich selbst zurück und blieben außen vor: %1.</translation>
    </message>
    <message>
        <source>Name what %1 supports.</source>
        <translation>Angeben, was %1 unterstützt.</translation>
    </message>
    <message>
        <source>The tier “%1” cannot stand above “%2”: %3 supports %4.</source>
        <translation>Die Ebene „%1“ kann nicht über „%2“ stehen: %3 unterstützt %4.</translation>
    </message>
    <message>
        <source>The tier “%1” cannot stand above “%2”: %3 stands on top, where only the first tier can.</source>
        <translation>Die Ebene „%1“ kann nicht über „%2“ stehen: %3 steht ganz oben, wo nur die erste Ebene stehen kann.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what, a day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Links and evidence</source>
        <translation>Verknüpfungen und Belege</translation>
    </message>
    <message>
        <source>Vanity and attribution</source>
        <translation>Eitelkeit und Attribution</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>%1 serves no goal. Link it or park it.</source>
        <translation>%1 dient keinem Ziel. Verknüpfen oder parken Sie ihn.</translation>
    </message>
    <message>
        <source>%1 stands in a higher tier than %2, which it supports.</source>
        <translation>%1 steht in einer höheren Ebene als %2, obwohl es ihn unterstützt.</translation>
    </message>
    <message>
        <source>Nothing stands below %1. How will you know?</source>
        <translation>Unter %1 steht nichts. Woran werden Sie es merken?</translation>
    </message>
    <message>
        <source>%1 has %2 drivers: more than anybody keeps in mind.</source>
        <translation>%1 hat %2 Treiber: mehr, als jemand im Kopf behält.</translation>
    </message>
    <message>
        <source>%1 has one driver only: either they are the same thing, or a driver is missing.</source>
        <translation>%1 hat nur einen Treiber: Entweder ist es dasselbe, oder ein Treiber fehlt.</translation>
    </message>
    <message>
        <source>From %1 down to %2 there are %3 nodes in a row in one tier.</source>
        <translation>Von %1 hinab bis %2 stehen %3 Knoten hintereinander in einer Ebene.</translation>
    </message>
    <message>
        <source>%1 supports %2 nodes. Which of them would miss it?</source>
        <translation>%1 unterstützt %2 Knoten. Welcher davon würde ihn vermissen?</translation>
    </message>
    <message>
        <source>%1 has the same title as %2. Is it the same number?</source>
        <translation>%1 heißt genau wie %2. Ist es dieselbe Zahl?</translation>
    </message>
    <message>
        <source>%1 is called nearly the same as %2. Is it the same number?</source>
        <translation>%1 heißt fast wie %2. Ist es dieselbe Zahl?</translation>
    </message>
    <message>
        <source>Between %1 and %2, which it supports, a tier is missing.</source>
        <translation>Zwischen %1 und %2, den er unterstützt, fehlt eine Ebene.</translation>
    </message>
    <message>
        <source>Say in one sentence why moving %1 moves %2.</source>
        <translation>Sagen Sie in einem Satz, warum %2 sich bewegt, wenn %1 sich bewegt.</translation>
    </message>
    <message>
        <source>Nothing mends this but a person.</source>
        <translation>Das kann nur ein Mensch beheben.</translation>
    </message>
    <message>
        <source>There are %1 goals. What has to serve them all serves none of them first.</source>
        <translation>Es gibt %1 Geschäftsziele. Was allen dienen muss, dient keinem zuerst.</translation>
    </message>
    <message>
        <source>%1 siblings, %2 first, differ only by channel, region or device: they are one number with a dimension.</source>
        <translation>%1 Geschwister, zuerst %2, unterscheiden sich nur durch Kanal, Region oder Gerät: Sie sind eine Zahl mit einer Dimension.</translation>
    </message>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>%1 fehlt: %2.</translation>
    </message>
    <message>
        <source>an owner of its own</source>
        <translation>eine eigene Verantwortliche oder ein eigener Verantwortlicher</translation>
    </message>
    <message>
        <source>a horizon</source>
        <translation>ein Horizont</translation>
    </message>
    <message>
        <source>a data source</source>
        <translation>eine Datenquelle</translation>
    </message>
    <message>
        <source>%1 is owned by %2, who is not active now. Name who answers for it.</source>
        <translation>%1 verantwortet %2, derzeit nicht aktiv. Nennen Sie, wer dafür einsteht.</translation>
    </message>
    <message>
        <source>%1 is owned by %2, and %2 cannot be asked. Name one person or role.</source>
        <translation>%1 verantwortet %2, und %2 kann man nicht fragen. Nennen Sie eine Person oder Rolle.</translation>
    </message>
    <message>
        <source>There is no deputy who is active.</source>
        <translation>Es gibt keine Vertretung, die aktiv ist.</translation>
    </message>
    <message>
        <source>Nobody answers for the data of %1.</source>
        <translation>Niemand steht für die Daten von %1 ein.</translation>
    </message>
    <message>
        <source>%1 does not say how it is calculated. Could a numerate stranger calculate it?</source>
        <translation>%1 sagt nicht, wie es berechnet wird. Könnte es eine rechenkundige Fremde berechnen?</translation>
    </message>
    <message>
        <source>a unit</source>
        <translation>eine Einheit</translation>
    </message>
    <message>
        <source>which direction is better</source>
        <translation>welche Richtung besser ist</translation>
    </message>
    <message>
        <source>%1 answers no question.</source>
        <translation>%1 beantwortet keine Frage.</translation>
    </message>
    <message>
        <source>The question of %1 is none: %2</source>
        <translation>Die Frage von %1 ist keine: %2</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>Es gibt noch keine Frage.</translation>
    </message>
    <message>
        <source>The definition of %1 does not say: %2.</source>
        <translation>Die Definition von %1 sagt nicht: %2.</translation>
    </message>
    <message>
        <source>what is divided by what</source>
        <translation>was durch was geteilt wird</translation>
    </message>
    <message>
        <source>over which time</source>
        <translation>über welche Zeit</translation>
    </message>
    <message>
        <source>%1 does not say why it exists.</source>
        <translation>%1 sagt nicht, wozu es da ist.</translation>
    </message>
    <message>
        <source>The range that %1 should keep begins at %2 and ends at %3.</source>
        <translation>Der Bereich, in dem %1 bleiben soll, beginnt bei %2 und endet bei %3.</translation>
    </message>
    <message>
        <source>For %1 higher is better, but it goes from %2 to %3.</source>
        <translation>Für %1 ist höher besser, aber es geht von %2 auf %3.</translation>
    </message>
    <message>
        <source>For %1 lower is better, but it goes from %2 to %3.</source>
        <translation>Für %1 ist niedriger besser, aber es geht von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 starts at %2 and its target is %3 as well. If it should be held, say so.</source>
        <translation>%1 beginnt bei %2, und der Zielwert ist ebenfalls %3. Wenn er gehalten werden soll, sagen Sie es.</translation>
    </message>
    <message>
        <source>%1 says %2, which nobody can find wrong. Say what would show it.</source>
        <translation>%1 sagt %2, was niemand widerlegen kann. Sagen Sie, woran man es sähe.</translation>
    </message>
    <message>
        <source>%1 is something to do (%2). What is counted when it is done?</source>
        <translation>%1 ist etwas zu tun (%2). Was wird gezählt, wenn es getan ist?</translation>
    </message>
    <message>
        <source>a topic, not a change</source>
        <translation>ein Thema, keine Veränderung</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <translation>nichts zu messen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 names a channel, %2. Its tier is named by the rule %3.</source>
        <translation>%1 nennt einen Kanal, %2. In seiner Ebene gilt die Namensregel %3.</translation>
    </message>
    <message>
        <source>%1 has more words than its tier allows by the rule %2.</source>
        <translation>%1 hat mehr Wörter, als seine Ebene nach der Regel %2 erlaubt.</translation>
    </message>
    <message>
        <source>%1 has no number in it. Its tier is named by the rule %2.</source>
        <translation>%1 enthält keine Zahl. In seiner Ebene gilt die Namensregel %2.</translation>
    </message>
    <message>
        <source>%1 names a channel (%2). That is a means: what should it change?</source>
        <translation>%1 nennt einen Kanal (%2). Das ist ein Mittel: Was soll es ändern?</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Rules are called S1, D10 and so on.</source>
        <translation>Es gibt keine Regel „%1“. Regeln heißen S1, D10 und so weiter.</translation>
    </message>
    <message>
        <source>Nothing was found that has a fix.</source>
        <translation>Es wurde nichts gefunden, was sich beheben lässt.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 ausgenommen</translation>
    </message>
    <message>
        <source>Score %1 of 100: %2</source>
        <translation>%1 von 100 Punkten: %2</translation>
    </message>
    <message>
        <source>  %1 points: %2 %3 (%4)</source>
        <translation>  %1 Punkte: %2 %3 (%4)</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>As a draft: %1. For sign-off: %2.</source>
        <translation>Im Entwurf: %1. Für die Freigabe: %2.</translation>
    </message>
    <message>
        <source>**Source:** %1</source>
        <translation>**Quelle:** %1</translation>
    </message>
    <message>
        <source>**How to mend it:** %1</source>
        <translation>**So behebt man es:** %1</translation>
    </message>
    <message>
        <source>**Fix:** %1</source>
        <translation>**Behebung:** %1</translation>
    </message>
    <message>
        <source>**Limits**, each a setting of the tree:</source>
        <translation>**Grenzen**, jede eine Einstellung des Baums:</translation>
    </message>
    <message>
        <source>- `%1`: %2, unless the tree says otherwise: %3</source>
        <translation>- `%1`: %2, wenn der Baum nichts anderes sagt: %3</translation>
    </message>
    <message>
        <source>%1 has numbers or a place of its own. Decide by hand which of the two counts.</source>
        <translation>%1 hat eigene Zahlen oder einen eigenen Platz. Entscheiden Sie von Hand, welcher von beiden zählt.</translation>
    </message>
    <message>
        <source>One of them has a target, a formula or drivers of its own. Make them one by hand.</source>
        <translation>Einer davon hat einen eigenen Zielwert, eine Formel oder Treiber. Führen Sie sie von Hand zusammen.</translation>
    </message>
    <message>
        <source>A value of %1 must be a number that can be written down.</source>
        <translation>Ein Wert von %1 muss eine Zahl sein, die sich aufschreiben lässt.</translation>
    </message>
    <message>
        <source>A value of %1 needs the day or the period that it stands for.</source>
        <translation>Ein Wert von %1 braucht den Tag oder den Zeitraum, für den er steht.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it first.</source>
        <translation>Die Tabelle hat mehr als %1 Zeilen. Teilen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Its first row does not say what the columns are. Name a column for the metric, one for the date and one for the value; or give a row a metric and a column a date; or a row a date and a column a metric.</source>
        <translation>Die erste Zeile sagt nicht, was in den Spalten steht. Benennen Sie je eine Spalte für Kennzahl, Datum und Wert; oder geben Sie jeder Zeile eine Kennzahl und jeder Spalte ein Datum, oder jeder Zeile ein Datum und jeder Spalte eine Kennzahl.</translation>
    </message>
    <message>
        <source>With a row a value there must be a column for the metric (id, code or metric), one for the date and one for the value.</source>
        <translation>Bei einer Zeile je Wert braucht es eine Spalte für die Kennzahl (id, code oder metric), eine für das Datum und eine für den Wert.</translation>
    </message>
    <message>
        <source>With a column a date the first row must have dates, such as 2027-03-31, 2027-03 or Q1 2027.</source>
        <translation>Bei einer Spalte je Datum müssen in der ersten Zeile Daten stehen, etwa 2027-03-31, 2027-03 oder Q1 2027.</translation>
    </message>
    <message>
        <source>With a column a date the first column must name the metrics.</source>
        <translation>Bei einer Spalte je Datum muss die erste Spalte die Kennzahlen nennen.</translation>
    </message>
    <message>
        <source>With a column a metric there must be a column of dates.</source>
        <translation>Bei einer Spalte je Kennzahl braucht es eine Spalte mit Daten.</translation>
    </message>
    <message>
        <source>No column names a metric: give each its id, code or title as header.</source>
        <translation>Keine Spalte nennt eine Kennzahl: Geben Sie jeder deren ID, Code oder Titel als Überschrift.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Darin steht nichts.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>“%1” can be two days. Write it as YYYY-MM-DD.</source>
        <translation>„%1“ kann zwei Tage bedeuten. Schreiben Sie JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <source>“%1” was taken for provisional.</source>
        <translation>„%1“ wurde als vorläufig verstanden.</translation>
    </message>
    <message>
        <source>There is no source “%1”; it was left out.</source>
        <translation>Eine Quelle „%1“ gibt es nicht; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The row names no metric.</source>
        <translation>Die Zeile nennt keine Kennzahl.</translation>
    </message>
    <message>
        <source>Its column&apos;s header “%1” can be two days. Write it as YYYY-MM-DD.</source>
        <translation>Die Überschrift „%1“ der Spalte kann zwei Tage bedeuten. Schreiben Sie JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>“%1” can be a thousand times more. Say which sign parts the decimals, or write it without one between thousands.</source>
        <translation>„%1“ kann auch das Tausendfache sein. Sagen Sie, welches Zeichen die Dezimalstellen trennt, oder schreiben Sie Tausender ohne Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is in another unit than “%2”, which is in %3.</source>
        <translation>„%1“ steht in einer anderen Einheit als „%2“ (%3).</translation>
    </message>
    <message>
        <source>There are more than %1 values. Split the file.</source>
        <translation>Es sind mehr als %1 Werte. Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>A column without a header (values: %1).</source>
        <translation>Eine Spalte ohne Überschrift (Werte: %1).</translation>
    </message>
    <message>
        <source>Nothing is called “%1” (values: %2).</source>
        <translation>Nichts heißt „%1“ (Werte: %2).</translation>
    </message>
    <message>
        <source>“%1” can be %2 (values: %3). Write the code.</source>
        <translation>„%1“ kann %2 sein (Werte: %3). Schreiben Sie den Code.</translation>
    </message>
    <message>
        <source>“%1” has a value for %2 in line %3 already, which was taken.</source>
        <translation>„%1“ hat für %2 schon einen Wert in Zeile %3, der übernommen wurde.</translation>
    </message>
    <message>
        <source>everything but the values</source>
        <translation>alles außer den Werten</translation>
    </message>
    <message>
        <source>No %1 is called “%2”. Give its whole name or its id.</source>
        <translation>%1 „%2“ gibt es nicht. Geben Sie den ganzen Namen oder die ID an.</translation>
    </message>
    <message>
        <source>“%2” can be more than one %1. Give the id of one: %3.</source>
        <translation>%1 „%2“ gibt es mehrfach. Geben Sie eine ID an: %3.</translation>
    </message>
    <message>
        <source>a row a value</source>
        <translation>Tabelle mit einer Zeile je Wert</translation>
    </message>
    <message>
        <source>a row a metric and a column a date</source>
        <translation>Tabelle mit einer Zeile je Kennzahl und einer Spalte je Datum</translation>
    </message>
    <message>
        <source>a row a date and a column a metric</source>
        <translation>Tabelle mit einer Zeile je Datum und einer Spalte je Kennzahl</translation>
    </message>
    <message>
        <source>“%1” until %2: %3 becomes %4</source>
        <translation>„%1“ bis %2: aus %3 wird %4</translation>
    </message>
    <message>
        <source>New: %1. Corrected: %2. The same as before: %3.
</source>
        <translation>Neu: %1. Berichtigt: %2. Unverändert: %3.
</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>A second value for one period</source>
        <translation>Ein zweiter Wert für einen Zeitraum</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Parked ideas</source>
        <translation>Geparkte Ideen</translation>
    </message>
    <message>
        <source>When is the campaign %1 a success? Name a node, the value it is to reach, and the day.</source>
        <translation>Wann ist die Kampagne %1 ein Erfolg? Einen Knoten nennen, den Wert, den er erreichen soll, und den Tag.</translation>
    </message>
    <message>
        <source>It is not said which node it is to move.</source>
        <translation>Es ist nicht gesagt, welchen Knoten es bewegen soll.</translation>
    </message>
    <message>
        <source>The node has no target with a day.</source>
        <translation>Der Knoten hat keinen Zielwert mit einem Tag.</translation>
    </message>
    <message>
        <source>The campaign %1 has a budget of %2, and nothing of it leads to a goal.</source>
        <translation>Die Kampagne %1 hat ein Budget von %2, und nichts davon führt zu einem Ziel.</translation>
    </message>
    <message>
        <source>%1 is over: no verdict is given and nothing learned is noted.</source>
        <translation>%1 ist vorbei: Weder ein Urteil noch eine Erkenntnis ist festgehalten.</translation>
    </message>
    <message>
        <source>%1 is over, and no verdict is given: scale, change or stop?</source>
        <translation>%1 ist vorbei, und ein Urteil fehlt: ausbauen, ändern oder stoppen?</translation>
    </message>
    <message>
        <source>%1 is over, and what was learned is not noted.</source>
        <translation>%1 ist vorbei, und was gelernt wurde, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>Whether to scale, change or stop it is for a person to say.</source>
        <translation>Ob es auszubauen, zu ändern oder zu stoppen ist, sagt ein Mensch.</translation>
    </message>
    <message>
        <source>No value of that time is known.</source>
        <translation>Aus dieser Zeit ist kein Wert bekannt.</translation>
    </message>
    <message>
        <source>Ended on %1 with %2 at %3.</source>
        <translation>Beendet am %1, %2 bei %3.</translation>
    </message>
    <message>
        <source>Nobody has chosen when %1 is on track: it is judged by the usual limits.</source>
        <translation>Niemand hat gewählt, wann %1 im Plan ist: Es wird nach den üblichen Grenzen beurteilt.</translation>
    </message>
    <message>
        <source>The bands of %1 overlap: a value in two of them has two colours.</source>
        <translation>Die Bänder von %1 überlappen: Ein Wert in zweien hat zwei Farben.</translation>
    </message>
    <message>
        <source>Some limits of %1 are in its unit and some in % of the target: they cannot meet.</source>
        <translation>Manche Grenzen von %1 stehen in der Einheit, manche in % des Zielwerts: Sie können sich nicht treffen.</translation>
    </message>
    <message>
        <source>The bands of %1 contradict its direction: a better value stands in a worse band.</source>
        <translation>Die Bänder von %1 widersprechen der Richtung: Ein besserer Wert steht in einem schlechteren Band.</translation>
    </message>
    <message>
        <source>The bands of %1 leave a gap: a value in it has no colour.</source>
        <translation>Die Bänder von %1 lassen eine Lücke: Ein Wert darin hat keine Farbe.</translation>
    </message>
    <message>
        <source>What happens when %1 has to be acted on? Its act band does not say.</source>
        <translation>Was geschieht, wenn bei %1 zu handeln ist? Das Handlungsband sagt es nicht.</translation>
    </message>
    <message>
        <source>Its tier does not say what to do either.</source>
        <translation>Auch die Ebene sagt nicht, was zu tun ist.</translation>
    </message>
    <message>
        <source>The watch band of %1 is as wide as %2 % of the way from start to target.</source>
        <translation>Das Beobachtungsband von %1 ist so breit wie %2 % des Wegs vom Startwert zum Zielwert.</translation>
    </message>
    <message>
        <source>%1 can be reached at any price: nothing beside it says how good or how dear it is.</source>
        <translation>%1 lässt sich um jeden Preis erreichen: Nichts daneben sagt, wie gut oder wie teuer.</translation>
    </message>
    <message>
        <source>%1 has to be acted on, and the Action for it is overdue since %2.</source>
        <translation>Bei %1 ist zu handeln, und die Maßnahme dazu ist seit %2 überfällig.</translation>
    </message>
    <message>
        <source>%1 has to be acted on, and no Action is recorded: who does what, and by when?</source>
        <translation>Bei %1 ist zu handeln, und keine Maßnahme ist festgehalten: Wer tut was, und bis wann?</translation>
    </message>
    <message>
        <source>What was promised can only be done, or promised anew.</source>
        <translation>Was versprochen wurde, lässt sich nur tun oder neu versprechen.</translation>
    </message>
    <message>
        <source>Find out why %1 is where it is, and decide what to do.</source>
        <translation>Herausfinden, warum %1 dort steht, und entscheiden, was zu tun ist.</translation>
    </message>
    <message>
        <source>Does %1 tell early, or only in the end? Say whether it leads or lags.</source>
        <translation>Sagt %1 früh etwas oder erst am Ende? Angeben, ob es vorausläuft oder nachläuft.</translation>
    </message>
    <message>
        <source>All metrics of the campaign %1 lag. You will learn too late.</source>
        <translation>Alle Kennzahlen der Kampagne %1 laufen nach. Das erfährt man zu spät.</translation>
    </message>
    <message>
        <source>All metrics of the campaign %1 lead. Nothing proves the outcome.</source>
        <translation>Alle Kennzahlen der Kampagne %1 laufen voraus. Nichts belegt das Ergebnis.</translation>
    </message>
    <message>
        <source>All indicators in the branch of %1 lag. You will learn too late.</source>
        <translation>Alle Indikatoren im Zweig von %1 laufen nach. Das erfährt man zu spät.</translation>
    </message>
    <message>
        <source>All indicators in the branch of %1 lead. Nothing proves the outcome.</source>
        <translation>Alle Indikatoren im Zweig von %1 laufen voraus. Nichts belegt das Ergebnis.</translation>
    </message>
    <message>
        <source>%1 is refreshed less often (%2) than %3, which it feeds (%4).</source>
        <translation>%1 wird seltener aktualisiert (%2) als %3, das davon lebt (%4).</translation>
    </message>
    <message>
        <source>Its source is not that fast, as far as is known.</source>
        <translation>Die Quelle ist, soweit bekannt, nicht so schnell.</translation>
    </message>
    <message>
        <source>%1 is to be refreshed more often (%2) than its source %3 (%4).</source>
        <translation>%1 soll öfter aktualisiert werden (%2) als die Quelle %3 (%4).</translation>
    </message>
    <message>
        <source>The horizon of %1 ends on %2, after that of %3 (%4).</source>
        <translation>Der Horizont von %1 endet am %2, nach dem von %3 (%4).</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Der Horizont würde enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>How long after %1 does %2 move? The link has no lag.</source>
        <translation>Wie lange nach %1 bewegt sich %2? Die Verknüpfung hat keine Verzögerung.</translation>
    </message>
    <message>
        <source>%1 is approved, and nobody has reviewed it since.</source>
        <translation>%1 ist freigegeben, und niemand hat es seitdem überprüft.</translation>
    </message>
    <message>
        <source>%1 is approved and was last reviewed on %2.</source>
        <translation>%1 ist freigegeben und wurde zuletzt am %2 überprüft.</translation>
    </message>
    <message>
        <source>At least two values of %1 are missing: the last one is of %2.</source>
        <translation>Mindestens zwei Werte von %1 fehlen: Der letzte ist vom %2.</translation>
    </message>
    <message>
        <source>A value of %1 is late: the last one is of %2.</source>
        <translation>Ein Wert von %1 ist überfällig: Der letzte ist vom %2.</translation>
    </message>
    <message>
        <source>The target of %1 was for %2, and nobody has said what follows: keep, change or retire it.</source>
        <translation>Der Zielwert von %1 galt für den %2, und niemand hat gesagt, was folgt: behalten, ändern oder stilllegen.</translation>
    </message>
    <message>
        <source>%1 counts %2: easily counted, and seldom a reason to decide otherwise. Can you act on it?</source>
        <translation>%1 zählt %2: leicht gezählt und selten ein Grund, anders zu entscheiden. Lässt sich danach handeln?</translation>
    </message>
    <message>
        <source>Can I act on it?</source>
        <translation>Kann ich danach handeln?</translation>
    </message>
    <message>
        <source>Does it connect to the goal?</source>
        <translation>Hängt es mit dem Ziel zusammen?</translation>
    </message>
    <message>
        <source>Does it help to optimise?</source>
        <translation>Hilft es zu optimieren?</translation>
    </message>
    <message>
        <source>%1 is kept, though the answer is no: %2</source>
        <translation>%1 wird behalten, obwohl die Antwort Nein ist: %2</translation>
    </message>
    <message>
        <source>%1 had the value %2 for %3 readings in a row. Does anybody measure this?</source>
        <translation>%1 hatte %3 Ablesungen hintereinander den Wert %2. Misst das jemand?</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>%1 is credited to a channel or campaign, but it is not said how. Missing: %2.</source>
        <translation>%1 wird einem Kanal oder einer Kampagne zugerechnet, aber es ist nicht gesagt wie. Es fehlt: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are credited by different models or windows. Do not add these up.</source>
        <translation>%1 und %2 werden nach verschiedenen Modellen oder Fenstern zugerechnet. Nicht zusammenzählen.</translation>
    </message>
    <message>
        <source>What proves %1 is only what a model credits, as in %2.</source>
        <translation>Was %1 belegt, ist nur, was ein Modell zurechnet, so bei %2.</translation>
    </message>
    <message>
        <source>%1 is credited by last click, and %2 is seldom the last click.</source>
        <translation>%1 wird nach dem letzten Klick zugerechnet, und %2 ist selten der letzte Klick.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>The node that this comes from is not in the tree any more.</source>
        <translation>Der Knoten, von dem dies kommt, ist nicht mehr im Baum.</translation>
    </message>
    <message>
        <source>From %1 to %2.
</source>
        <translation>Vom %1 bis zum %2.
</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No status changed.</source>
        <translation>Kein Status hat sich geändert.</translation>
    </message>
    <message>
        <source>Bands reached</source>
        <translation>Erreichte Schwellen</translation>
    </message>
    <message>
        <source>No band asks for anything new.</source>
        <translation>Keine Schwelle verlangt etwas Neues.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>No Action is overdue.</source>
        <translation>Keine Maßnahme ist überfällig.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: %2 → %3%4</source>
        <translation>%1: %2 → %3%4</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>sagen, was zu tun ist</translation>
    </message>
    <message>
        <source>%1: %2 since %3. %4 (%5): recorded.</source>
        <translation>%1: %2 seit %3. %4 (%5): festgehalten.</translation>
    </message>
    <message>
        <source>%1: %2 since %3. %4 (%5): no Action, overdue.</source>
        <translation>%1: %2 seit %3. %4 (%5): keine Maßnahme, überfällig.</translation>
    </message>
    <message>
        <source>%1: %2 since %3. %4 (%5): no Action yet.</source>
        <translation>%1: %2 seit %3. %4 (%5): noch keine Maßnahme.</translation>
    </message>
    <message>
        <source>%1 (%2), due %3</source>
        <translation>%1 (%2), fällig am %3</translation>
    </message>
    <message>
        <source>; tell %1</source>
        <translation>; %1 benachrichtigen</translation>
    </message>
    <message>
        <source>--since %1 is later than %2, from which the tree is judged.</source>
        <translation>--since %1 liegt nach dem %2, von dem aus der Baum beurteilt wird.</translation>
    </message>
    <message>
        <source>Value: %1 has none yet</source>
        <translation>Wert: %1 hat noch keinen</translation>
    </message>
    <message>
        <source>Value, late: %1, last until %2, expected by %3</source>
        <translation>Wert, verspätet: %1, zuletzt bis %2, erwartet bis %3</translation>
    </message>
    <message>
        <source>Value: %1, last until %2, expected by %3</source>
        <translation>Wert: %1, zuletzt bis %2, erwartet bis %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Maßnahme: %1</translation>
    </message>
    <message>
        <source>Action, overdue: %1, due %2</source>
        <translation>Maßnahme, überfällig: %1, fällig am %2</translation>
    </message>
    <message>
        <source>Action: %1, due %2</source>
        <translation>Maßnahme: %1, fällig am %2</translation>
    </message>
    <message>
        <source>No Action yet, overdue: %1 in “%2” since %3: %4, due %5</source>
        <translation>Noch keine Maßnahme, überfällig: %1 in „%2“ seit %3: %4, fällig am %5</translation>
    </message>
    <message>
        <source>No Action yet: %1 in “%2” since %3: %4, due %5</source>
        <translation>Noch keine Maßnahme: %1 in „%2“ seit %3: %4, fällig am %5</translation>
    </message>
    <message>
        <source>Nothing is due.
</source>
        <translation>Nichts ist fällig.
</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No node, person or source is called “%1”. Give the whole title or name, a code or an id.</source>
        <translation>Kein Knoten, keine Person und keine Quelle heißt „%1“. Geben Sie den ganzen Titel oder Namen, einen Code oder eine ID an.</translation>
    </message>
    <message>
        <source>“%1” can be more than one thing. Give the id of one: %2.</source>
        <translation>„%1“ kann mehreres bedeuten. Geben Sie eine ID an: %2.</translation>
    </message>
    <message>
        <source>; weakest link: %1 → %2 (%3)</source>
        <translation>; schwächste Verknüpfung: %1 → %2 (%3)</translation>
    </message>
    <message>
        <source>%1, confidence %2</source>
        <translation>%1, Sicherheit %2</translation>
    </message>
    <message>
        <source>; would lose its last leading indicator</source>
        <translation>; verlöre die letzte vorlaufende Kennzahl</translation>
    </message>
    <message>
        <source>%1: nodes %2, above them %3, below them %4
</source>
        <translation>%1: Knoten %2, darüber %3, darunter %4
</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Running campaigns</source>
        <translation>Laufende Kampagnen</translation>
    </message>
    <message>
        <source>Running experiments</source>
        <translation>Laufende Experimente</translation>
    </message>
    <message>
        <source> (a cause)</source>
        <translation> (eine Ursache)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The formula of %1 uses none of its drivers.</source>
        <translation>Die Formel von %1 verwendet keinen ihrer Treiber.</translation>
    </message>
    <message>
        <source>The formula of %1 does not use %2, which is linked as a part of it.</source>
        <translation>Die Formel von %1 verwendet %2 nicht, obwohl es als Teil von ihr verknüpft ist.</translation>
    </message>
    <message>
        <source>The formula of %1 does not use %2 drivers that are linked as parts of it, %3 among them.</source>
        <translation>Die Formel von %1 verwendet %2 Treiber nicht, die als Teile von ihr verknüpft sind, darunter %3.</translation>
    </message>
    <message>
        <source>The formula of %1 cannot be reckoned. %2</source>
        <translation>Die Formel von %1 lässt sich nicht rechnen. %2</translation>
    </message>
    <message>
        <source>The formula has to be written anew.</source>
        <translation>Die Formel muss neu geschrieben werden.</translation>
    </message>
    <message>
        <source>The weights under %1 add up to %2 %, not to 100 %.</source>
        <translation>Die Gewichte unter %1 ergeben %2 %, nicht 100 %.</translation>
    </message>
    <message>
        <source>A weight below 0 % has to be set by hand.</source>
        <translation>Ein Gewicht unter 0 % muss von Hand gesetzt werden.</translation>
    </message>
    <message>
        <source>Weights of 0 % have to be set by hand.</source>
        <translation>Gewichte von 0 % müssen von Hand gesetzt werden.</translation>
    </message>
    <message>
        <source>Every driver of %1 is on track and this is not: a driver is missing or a link is wrong.</source>
        <translation>Jeder Treiber von %1 liegt im Plan und dies nicht: Ein Treiber fehlt, oder eine Verknüpfung ist falsch.</translation>
    </message>
    <message>
        <source>No driver of %1 is on track and this is: a driver is missing or a link is wrong.</source>
        <translation>Kein Treiber von %1 liegt im Plan, dies aber schon: Ein Treiber fehlt, oder eine Verknüpfung ist falsch.</translation>
    </message>
    <message>
        <source>Hit every target below %1 and still miss this one: %2 of %3.</source>
        <translation>Alle Zielwerte unter %1 erreicht und diesen doch verfehlt: %2 von %3.</translation>
    </message>
    <message>
        <source>%1 is retired and has no successor. What is read instead?</source>
        <translation>%1 ist stillgelegt und hat keinen Nachfolger. Was wird stattdessen gelesen?</translation>
    </message>
    <message>
        <source>%1 is retired and still supports %2.</source>
        <translation>%1 ist stillgelegt und unterstützt noch %2.</translation>
    </message>
    <message>
        <source>Name a successor that is in use first.</source>
        <translation>Nennen Sie zuerst einen Nachfolger, der in Gebrauch ist.</translation>
    </message>
    <message>
        <source>%1 owns %2 nodes: too many to act on.</source>
        <translation>%1 verantwortet %2 Knoten: zu viele, um sie zu bewegen.</translation>
    </message>
    <message>
        <source>Nobody has said who approves adjustments and who signs off new metrics.</source>
        <translation>Niemand hat gesagt, wer Anpassungen genehmigt und wer neue Kennzahlen freigibt.</translation>
    </message>
    <message>
        <source>No goal has an owner who could decide.</source>
        <translation>Kein Ziel hat Verantwortliche, die entscheiden könnten.</translation>
    </message>
    <message>
        <source>not consistent</source>
        <translation>nicht stimmig</translation>
    </message>
    <message>
        <source>not timely</source>
        <translation>nicht rechtzeitig</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>The data source %1 failed its audit: %2.</source>
        <translation>Die Datenquelle %1 hat die Prüfung nicht bestanden: %2.</translation>
    </message>
    <message>
        <source>The data source %1 has never been audited.</source>
        <translation>Die Datenquelle %1 ist noch nie geprüft worden.</translation>
    </message>
    <message>
        <source>The data source %1 was audited %2 days ago.</source>
        <translation>Die Datenquelle %1 ist vor %2 Tagen geprüft worden.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. An agency may run it; somebody here owns it.</source>
        <translation>%1 liegt bei %2. Eine Agentur darf es betreiben; verantwortlich ist jemand von hier.</translation>
    </message>
    <message>
        <source>Nobody has said how sure it is that %1 moves %2.</source>
        <translation>Niemand hat gesagt, wie sicher es ist, dass %1 %2 bewegt.</translation>
    </message>
    <message>
        <source>That %1 moves %2 is trusted, and nothing is said in its support.</source>
        <translation>Dass %1 %2 bewegt, gilt als sicher, und nichts ist als Beleg genannt.</translation>
    </message>
    <message>
        <source>Only somebody who knows the evidence can say how sure it is.</source>
        <translation>Wie sicher es ist, kann nur sagen, wer den Beleg kennt.</translation>
    </message>
    <message>
        <source>That %1 moves %2 is the weakest link of this goal: its confidence is low, and nothing has tested it in %3 days.</source>
        <translation>Dass %1 %2 bewegt, ist die schwächste Verknüpfung dieses Ziels: Die Sicherheit ist gering, und seit %3 Tagen hat nichts sie geprüft.</translation>
    </message>
    <message>
        <source>That %1 moves %2 is the weakest link on the way to %3: its confidence is low, and nothing has tested it in %4 days.</source>
        <translation>Dass %1 %2 bewegt, ist die schwächste Verknüpfung auf dem Weg zu %3: Die Sicherheit ist gering, und seit %4 Tagen hat nichts sie geprüft.</translation>
    </message>
    <message>
        <source>Nothing stands above it any more.</source>
        <translation>Darüber steht nichts mehr.</translation>
    </message>
    <message>
        <source>Does %1 move %2?</source>
        <translation>Bewegt %1 %2?</translation>
    </message>
    <message>
        <source>a hypothesis</source>
        <translation>eine Hypothese</translation>
    </message>
    <message>
        <source>a control group</source>
        <translation>eine Kontrollgruppe</translation>
    </message>
    <message>
        <source>an expected amount</source>
        <translation>ein erwarteter Betrag</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>The experiment %1 lacks: %2.</source>
        <translation>Dem Experiment %1 fehlt: %2.</translation>
    </message>
    <message>
        <source>The experiment %1 ended %2 days ago, and nobody has written down what it taught.</source>
        <translation>Das Experiment %1 ist vor %2 Tagen zu Ende gegangen, und niemand hat aufgeschrieben, was es gelehrt hat.</translation>
    </message>
    <message>
        <source>%1 moves %2 only after %3 days, and %4 are left.</source>
        <translation>%1 bewegt %2 erst nach %3 Tagen, und %4 bleiben.</translation>
    </message>
    <message>
        <source>%1 drivers move %2 too late, %3 among them: they take up to %4 days, and %5 are left.</source>
        <translation>%1 Treiber bewegen %2 zu spät, darunter %3: Sie brauchen bis zu %4 Tage, und %5 bleiben.</translation>
    </message>
    <message>
        <source>%1 is not defined any more as %2 approved it, and no proposal says why.</source>
        <translation>%1 ist nicht mehr so definiert, wie %2 es freigegeben hat, und kein Vorschlag sagt, warum.</translation>
    </message>
    <message>
        <source>No baseline holds what was approved. Propose the change, or sign it off anew.</source>
        <translation>Kein Stand enthält, was freigegeben wurde. Schlagen Sie die Änderung vor, oder geben Sie sie neu frei.</translation>
    </message>
    <message>
        <source>The data source that was approved is not in the tree any more.</source>
        <translation>Die freigegebene Datenquelle steht nicht mehr im Baum.</translation>
    </message>
    <message>
        <source>%1 proposed %2 and approved it.</source>
        <translation>%1 hat %2 vorgeschlagen und genehmigt.</translation>
    </message>
    <message>
        <source>%1 approved %2 and has no decision right over it.</source>
        <translation>%1 hat %2 genehmigt und kein Entscheidungsrecht darüber.</translation>
    </message>
    <message>
        <source>%1 is approved, and nobody is named who approved it.</source>
        <translation>%1 ist genehmigt, und niemand ist genannt, der es genehmigt hat.</translation>
    </message>
    <message>
        <source>%1 proposed %2 and is the only one who may approve it.</source>
        <translation>%1 hat %2 vorgeschlagen und darf es als Einzige oder Einziger genehmigen.</translation>
    </message>
    <message>
        <source>The proposal %1 has neither a reason nor an effective date.</source>
        <translation>Der Vorschlag %1 hat weder einen Grund noch ein Datum, ab dem er gilt.</translation>
    </message>
    <message>
        <source>The proposal %1 does not say why.</source>
        <translation>Der Vorschlag %1 sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The proposal %1 does not say from when it holds.</source>
        <translation>Der Vorschlag %1 sagt nicht, ab wann er gilt.</translation>
    </message>
    <message>
        <source>%1 is defined otherwise since it was signed off. Does %2 still fit?</source>
        <translation>%1 ist seit der Freigabe anders definiert. Passt %2 noch?</translation>
    </message>
    <message>
        <source>%1 nodes that %2 supports are defined otherwise since they were signed off, %3 among them. Does it still fit?</source>
        <translation>%1 Knoten, die %2 unterstützt, sind seit der Freigabe anders definiert, darunter %3. Passt es noch?</translation>
    </message>
    <message>
        <source>Only its owner can confirm it, and it has none.</source>
        <translation>Bestätigen können es nur die Verantwortlichen, und es hat keine.</translation>
    </message>
    <message>
        <source>Only its owner, %1, can confirm it.</source>
        <translation>Bestätigen kann es nur, wer es verantwortet: %1.</translation>
    </message>
    <message>
        <source>It is confirmed already.</source>
        <translation>Es ist schon bestätigt.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter</comment>
        <translation>%1. Quartal %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Experiment, %1: %2</source>
        <translation>Experiment, %1: %2</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <comment>as a period or a year ago</comment>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>%1 up on %2</source>
        <translation>%1 mehr als %2</translation>
    </message>
    <message>
        <source>%1 down on %2</source>
        <translation>%1 weniger als %2</translation>
    </message>
    <message>
        <source>within its natural limits of %1 to %2: noise</source>
        <translation>innerhalb der natürlichen Grenzen von %1 bis %2: Rauschen</translation>
    </message>
    <message>
        <source>back within its natural limits of %1 to %2: a signal</source>
        <translation>wieder innerhalb der natürlichen Grenzen von %1 bis %2: ein Signal</translation>
    </message>
    <message>
        <source>outside its natural limits of %1 to %2: a signal</source>
        <translation>außerhalb der natürlichen Grenzen von %1 bis %2: ein Signal</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a value in a month</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a value on a day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>vor einem Jahr</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>changes; natural limits</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>target</source>
        <comment>in a chart</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>natural limits and mean</source>
        <comment>in a chart</comment>
        <translation>natürliche Grenzen und Mittel</translation>
    </message>
    <message>
        <source>a year before</source>
        <comment>in a chart</comment>
        <translation>ein Jahr zuvor</translation>
    </message>
    <message>
        <source>1 error found</source>
        <translation>1 Fehler gefunden</translation>
    </message>
    <message>
        <source>%1 findings, errors first</source>
        <translation>%1 Befunde, zuerst Fehler</translation>
    </message>
    <message>
        <source>1 warning found</source>
        <translation>1 Warnung gefunden</translation>
    </message>
    <message>
        <source>%1 findings, warnings first</source>
        <translation>%1 Befunde, zuerst Warnungen</translation>
    </message>
    <message>
        <source>1 hint found</source>
        <translation>1 Hinweis gefunden</translation>
    </message>
    <message>
        <source>%1 hints found</source>
        <translation>%1 Hinweise gefunden</translation>
    </message>
    <message>
        <source>Hello %1,

this waits for you in “%2” (as of %3):</source>
        <translation>Hallo %1,

in „%2“ wartet auf Sie (Stand %3):</translation>
    </message>
    <message>
        <source>Nobody is named for this in “%1” (as of %2):</source>
        <translation>In „%1“ ist dafür niemand benannt (Stand %2):</translation>
    </message>
    <message>
        <source>- `%1`: %2</source>
        <translation>- `%1`: %2</translation>
    </message>
    <message>
        <source>**Words**, to which you can add your own:</source>
        <translation>**Wörter**, die Sie um eigene ergänzen können:</translation>
    </message>
    <message>
        <source>A list of words has at most %1 lines and %2 KiB. Take some away.</source>
        <translation>Eine Wortliste hat höchstens %1 Zeilen und %2 KiB. Nehmen Sie einige heraus.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This is no UTF-8 text: save it as UTF-8.</source>
        <translation>Das ist kein UTF-8-Text: Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>The folder cannot be made: see whether you may write there.</source>
        <translation>Der Ordner lässt sich nicht anlegen: Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Your own words were left out. %1</source>
        <translation>Ihre eigenen Wörter blieben außen vor. %1</translation>
    </message>
    <message>
        <source>Say which metric takes its place.</source>
        <translation>Sagen Sie, welche Kennzahl an ihre Stelle tritt.</translation>
    </message>
    <message>
        <source>%1 cannot take its own place.</source>
        <translation>%1 kann nicht an die eigene Stelle treten.</translation>
    </message>
    <message>
        <source>The metric that takes its place is not in the tree any more.</source>
        <translation>Die Kennzahl, die an ihre Stelle tritt, steht nicht mehr im Baum.</translation>
    </message>
    <message>
        <source>Yes, if somebody here can do something this month that moves it.</source>
        <translation>Ja, wenn hier jemand diesen Monat etwas tun kann, das sie bewegt.</translation>
    </message>
    <message>
        <source>Yes, if the goal moves when this does, and not only with the budget.</source>
        <translation>Ja, wenn sich das Ziel mit ihr bewegt, und nicht nur mit dem Budget.</translation>
    </message>
    <message>
        <source>Yes, if it tells what works better: which message, channel or page.</source>
        <translation>Ja, wenn sie zeigt, was besser wirkt: welche Botschaft, welcher Kanal, welche Seite.</translation>
    </message>
    <message>
        <source>It does not connect to the goal.</source>
        <translation>Sie hängt nicht mit dem Ziel zusammen.</translation>
    </message>
    <message>
        <source>Nobody here can act on it: it is watched, not steered by.</source>
        <translation>Niemand hier kann danach handeln: Sie wird beobachtet, nicht gesteuert.</translation>
    </message>
    <message>
        <source>It does not tell what works better.</source>
        <translation>Sie zeigt nicht, was besser wirkt.</translation>
    </message>
    <message>
        <source>The verdict follows from the answers.</source>
        <translation>Das Urteil folgt aus den Antworten.</translation>
    </message>
    <message>
        <source>Name the decision it would change: a number that changes none is only watched.</source>
        <translation>Nennen Sie die Entscheidung, die sie ändern würde: Eine Zahl, die keine ändert, wird nur beobachtet.</translation>
    </message>
    <message>
        <source>It changes a decision: %1</source>
        <translation>Sie ändert eine Entscheidung: %1</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing. Install the package libqt6sql6-psql.</source>
        <translation>Der PostgreSQL-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1</source>
        <translation>Die Datenbank ist nicht zu erreichen: %1</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datenbank. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database answers: %1</source>
        <translation>Die Datenbank antwortet: %1</translation>
    </message>
    <message>
        <source>A saved query may only read. The database was asked to do something else, and did nothing.</source>
        <translation>Eine gespeicherte Abfrage darf nur lesen. Von der Datenbank wurde etwas anderes verlangt; sie hat nichts getan.</translation>
    </message>
    <message>
        <source>A saved query is one statement that selects. Nothing was done.</source>
        <translation>Eine gespeicherte Abfrage ist eine einzige Anweisung, die auswählt. Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>The query took longer than %1 s and was stopped. Narrow it, or let the database prepare what it needs.</source>
        <translation>Die Abfrage dauerte länger als %1 s und wurde abgebrochen. Grenzen Sie sie ein, oder lassen Sie die Datenbank vorbereiten, was sie braucht.</translation>
    </message>
    <message>
        <source>Row %1 holds bytes that are no text in the column “%2”. Leave the column out, or convert it in the query.</source>
        <translation>Zeile %1 enthält in der Spalte „%2“ Bytes, die kein Text sind. Lassen Sie die Spalte weg, oder wandeln Sie sie in der Abfrage um.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>Die Abfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no query. Write the statement that selects the values.</source>
        <translation>Es gibt keine Abfrage. Schreiben Sie die Anweisung, die die Werte auswählt.</translation>
    </message>
    <message>
        <source>The query is longer than %1 characters. Let the database keep a view.</source>
        <translation>Die Abfrage ist länger als %1 Zeichen. Legen Sie dafür eine Sicht in der Datenbank an.</translation>
    </message>
    <message>
        <source>The query holds a character that is no text. Write it again.</source>
        <translation>Die Abfrage enthält ein Zeichen, das kein Text ist. Schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>This address of a database cannot be read. Write it as postgresql://user@host:5432/database.</source>
        <translation>Diese Adresse einer Datenbank ist nicht lesbar. Schreiben Sie sie als postgresql://benutzer@rechner:5432/datenbank.</translation>
    </message>
    <message>
        <source>The address says “%1”, which is not known here. After the “?” there can be: %2.</source>
        <translation>In der Adresse steht „%1“, was hier unbekannt ist. Hinter dem „?“ kann stehen: %2.</translation>
    </message>
    <message>
        <source>Say where the database is: the file of an SQLite database, or postgresql://user@host/database.</source>
        <translation>Sagen Sie, wo die Datenbank ist: die Datei einer SQLite-Datenbank oder postgresql://benutzer@rechner/datenbank.</translation>
    </message>
    <message>
        <source>This is no address of a database.</source>
        <translation>Das ist keine Adresse einer Datenbank.</translation>
    </message>
    <message>
        <source>There is a password in the address, and documents are read by many. Take it out; it is asked for, or read from the keychain or from libpq&apos;s pgpass file.</source>
        <translation>In der Adresse steht ein Kennwort, und Dokumente lesen viele. Nehmen Sie es heraus; es wird erfragt oder aus dem Schlüsselbund oder der pgpass-Datei von libpq gelesen.</translation>
    </message>
    <message>
        <source>Only the file of an SQLite database and postgresql:// can be asked.</source>
        <translation>Befragt werden können nur die Datei einer SQLite-Datenbank und postgresql://.</translation>
    </message>
    <message>
        <source>The query gives no columns. Let it select some.</source>
        <translation>Die Abfrage ergibt keine Spalten. Lassen Sie sie welche auswählen.</translation>
    </message>
    <message>
        <source>The query gives %1 columns; at most %2 are read. Name those that are needed.</source>
        <translation>Die Abfrage ergibt %1 Spalten; gelesen werden höchstens %2. Nennen Sie die, die gebraucht werden.</translation>
    </message>
    <message>
        <source>The query gives more than %1 rows. Narrow it, for example to the last year.</source>
        <translation>Die Abfrage ergibt mehr als %1 Zeilen. Grenzen Sie sie ein, etwa auf das letzte Jahr.</translation>
    </message>
    <message>
        <source>Row %1 holds a text of more than %2 characters in the column “%3”. Leave the column out, or shorten it in the query.</source>
        <translation>Zeile %1 enthält in der Spalte „%3“ einen Text von mehr als %2 Zeichen. Lassen Sie die Spalte weg, oder kürzen Sie sie in der Abfrage.</translation>
    </message>
    <message>
        <source>The query gives more text than %1 MiB. Narrow it, or leave columns out.</source>
        <translation>Die Abfrage ergibt mehr als %1 MiB Text. Grenzen Sie sie ein, oder lassen Sie Spalten weg.</translation>
    </message>
    <message>
        <source>There is no such file. Write the path from the folder of the document, or the whole path.</source>
        <translation>Es gibt keine solche Datei. Schreiben Sie den Pfad vom Ordner des Dokuments aus oder den ganzen Pfad.</translation>
    </message>
    <message>
        <source>This is not an SQLite database.</source>
        <translation>Das ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>Another program has not finished writing to this database, or keeps its log in a folder that may not be written to. Open and close it there first.</source>
        <translation>Ein anderes Programm hat diese Datenbank nicht zu Ende geschrieben, oder ihr Protokoll liegt in einem Ordner, in den nicht geschrieben werden darf. Öffnen und schließen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>The database is damaged, or it is not one of SQLite.</source>
        <translation>Die Datenbank ist beschädigt, oder sie ist keine von SQLite.</translation>
    </message>
    <message>
        <source>The source “%1” has no query. Write one in the window, with File ▸ Values from a database.</source>
        <translation>Die Quelle „%1“ hat keine Abfrage. Schreiben Sie eine im Fenster, mit Datei ▸ Werte aus einer Datenbank.</translation>
    </message>
    <message>
        <source>Address: %1

%2
</source>
        <translation>Adresse: %1

%2
</translation>
    </message>
    <message>
        <source>Nothing was asked yet. If this query may be asked on this machine, run the same again with --run-query %1.</source>
        <translation>Noch wurde nichts gefragt. Darf diese Abfrage auf diesem Rechner laufen, rufen Sie dasselbe noch einmal mit --run-query %1 auf.</translation>
    </message>
    <message>
        <source>There is a password in the address of the data source “%1”, and documents are read by many. Leave it out; it is asked for, or read from the keychain.</source>
        <translation>In der Adresse der Datenquelle „%1“ steht ein Kennwort, und Dokumente lesen viele. Lassen Sie es weg; es wird erfragt oder aus dem Schlüsselbund gelesen.</translation>
    </message>
    <message>
        <source>Behind “host=” there can be the folder of a server&apos;s sockets. Write the name of a server before the database: postgresql://user@host:5432/database.</source>
        <translation>Hinter „host=“ kann der Ordner mit den Sockets eines Servers stehen. Schreiben Sie den Namen eines Servers vor die Datenbank: postgresql://user@host:5432/database.</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>verschiedene Werte</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>askWhereToWrite</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ist schon da. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>espalier::ActionForm</name>
    <message>
        <source>In a sentence that begins with a verb</source>
        <translation>In einem Satz, der sagt, was getan wird</translation>
    </message>
    <message>
        <source>Who is told when it is not done</source>
        <translation>Wer es erfährt, wenn es nicht getan ist</translation>
    </message>
    <message>
        <source>days after</source>
        <comment>who is told so many days after an Action was due</comment>
        <translation>Tage danach</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Else tell</source>
        <translation>Sonst an</translation>
    </message>
    <message>
        <source>Days after it was due</source>
        <translation>Tage nach dem Termin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>espalier::BandScale</name>
    <message>
        <source>Limit between %1 and %2: %3</source>
        <translation>Grenze zwischen %1 und %2: %3</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
</context>
<context>
    <name>espalier::BandsEditor</name>
    <message>
        <source>Some values stand in no threshold.</source>
        <translation>Manche Werte liegen in keiner Schwelle.</translation>
    </message>
    <message>
        <source>Some values stand in two thresholds.</source>
        <translation>Manche Werte liegen in zwei Schwellen.</translation>
    </message>
    <message>
        <source>The thresholds are measured in different things.</source>
        <translation>Die Schwellen sind verschieden gemessen.</translation>
    </message>
    <message>
        <source>The thresholds contradict the direction.</source>
        <translation>Die Schwellen widersprechen der Richtung.</translation>
    </message>
    <message>
        <source>in the unit</source>
        <translation>in der Einheit</translation>
    </message>
    <message>
        <source>in % of the target due</source>
        <translation>in % des Solls</translation>
    </message>
    <message>
        <source>What the limits are measured in</source>
        <translation>Worin die Grenzen gemessen sind</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Let each threshold begin where the one below it ends</source>
        <translation>Jede Schwelle dort beginnen lassen, wo die darunter endet</translation>
    </message>
    <message>
        <source>Begin with the usual three</source>
        <translation>Mit den üblichen drei beginnen</translation>
    </message>
    <message>
        <source>On track, watch and act at the limits everybody has until somebody chooses</source>
        <translation>Im Plan, beobachten und handeln mit den Grenzen, die gelten, bis jemand andere wählt</translation>
    </message>
</context>
<context>
    <name>espalier::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>espalier::BottomPane</name>
    <message>
        <source>Below the canvas</source>
        <translation>Unter der Zeichenfläche</translation>
    </message>
    <message>
        <source>Fold this pane away</source>
        <translation>Diesen Bereich einklappen</translation>
    </message>
</context>
<context>
    <name>espalier::BranchMime</name>
    <message>
        <source>The clipboard holds more than can be pasted at once (10,000 nodes). Save it as a file and open that.</source>
        <translation>Die Zwischenablage enthält mehr, als sich auf einmal einfügen lässt (10.000 Knoten). Als Datei speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>There is no text on the clipboard that could become nodes.</source>
        <translation>In der Zwischenablage ist kein Text, aus dem Knoten werden könnten.</translation>
    </message>
</context>
<context>
    <name>espalier::BranchTemplates</name>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Kept as the template “%1”.</source>
        <translation>Gespeichert als Vorlage „%1“.</translation>
    </message>
    <message>
        <source>This tree keeps no template yet: save a branch as one first.</source>
        <translation>Dieser Baum hat noch keine Vorlage: zuerst einen Zweig als Vorlage speichern.</translation>
    </message>
    <message>
        <source>Templates of branches</source>
        <translation>Zweigvorlagen</translation>
    </message>
    <message>
        <source>This tree keeps no template yet. Save a branch as one from the Insert menu.</source>
        <translation>Dieser Baum hat noch keine Vorlage. Im Menü „Einfügen“ einen Zweig als Vorlage speichern.</translation>
    </message>
    <message>
        <source>1 node inserted from a template</source>
        <translation>1 Knoten aus einer Vorlage eingefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes inserted from a template</source>
        <translation>
            <numerusform>%n Knoten aus einer Vorlage eingefügt</numerusform>
            <numerusform>%n Knoten aus einer Vorlage eingefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::CadenceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>In Echtzeit</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Every … days</source>
        <translation>Alle … Tage</translation>
    </message>
    <message>
        <source>%1: days</source>
        <translation>%1: Tage</translation>
    </message>
</context>
<context>
    <name>espalier::CanvasView</name>
    <message>
        <source>supports %1, %2</source>
        <translation>unterstützt %1, %2</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>%1 also supports %2</source>
        <translation>%1 unterstützt auch %2</translation>
    </message>
    <message>
        <source>There is no goal in this tree.</source>
        <translation>Dieser Baum hat noch kein Ziel.</translation>
    </message>
    <message>
        <source>Press Enter for the first goal.
Then Tab adds what drives it, Enter the next one beside it.</source>
        <translation>Eingabe drücken für das erste Ziel.
Dann fügt Tab hinzu, was es treibt, Eingabe das nächste daneben.</translation>
    </message>
    <message>
        <source>No card shown is called “%1”</source>
        <translation>Keine gezeigte Karte heißt „%1“</translation>
    </message>
    <message>
        <source>%1
Enter links · Esc leaves · letters find a card</source>
        <translation>%1
Eingabe verknüpft · Esc verlässt · Buchstaben finden eine Karte</translation>
    </message>
    <message>
        <source>%1
“%2” · Tab goes to the next match</source>
        <translation>%1
„%2“ · Tab geht zum nächsten Treffer</translation>
    </message>
    <message>
        <source>%1 supports %2</source>
        <translation>%1 unterstützt %2</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>denn %1</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>%1 because</source>
        <translation>%1, denn</translation>
    </message>
    <message>
        <source>Drag it to another card that this one supports as well, or click and choose the card by key</source>
        <translation>Auf eine andere Karte ziehen, die diese auch unterstützt, oder klicken und die Karte mit der Tastatur wählen</translation>
    </message>
    <message>
        <source>Nothing matches the filter.
Take a condition away above, or choose Show all.</source>
        <translation>Nichts entspricht dem Filter.
Oben eine Bedingung wegnehmen oder „Alle zeigen“ wählen.</translation>
    </message>
    <message>
        <source>Unfold (Space)</source>
        <translation>Ausklappen (Leertaste)</translation>
    </message>
    <message>
        <source>Fold (Space)</source>
        <translation>Einklappen (Leertaste)</translation>
    </message>
    <message>
        <source>1 driver</source>
        <translation>1 Treiber</translation>
    </message>
    <message numerus="yes">
        <source>%n drivers</source>
        <translation>
            <numerusform>%n Treiber</numerusform>
            <numerusform>%n Treiber</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link from or to a folded node: unfold it to choose the link</source>
        <translation>1 Verknüpfung von oder zu einem eingeklappten Knoten: ausklappen, um sie zu wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n links from or to folded nodes: unfold them to choose one</source>
        <translation>
            <numerusform>%n Verknüpfung von oder zu eingeklappten Knoten: ausklappen, um sie zu wählen</numerusform>
            <numerusform>%n Verknüpfungen von oder zu eingeklappten Knoten: ausklappen, um eine zu wählen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::CascadePage</name>
    <message>
        <source>Cascade: from the goal down to the drivers</source>
        <translation>Kaskade: vom Ziel hinab zu den Treibern</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <translation>Warum „%1“?</translation>
    </message>
    <message>
        <source>Nothing below it stands badly: a cause</source>
        <translation>Darunter steht nichts schlecht: eine Ursache</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Weakest link to the goal</source>
        <translation>Schwächste Verknüpfung zum Ziel</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>evidence, driver, what it supports</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>If it went</source>
        <translation>Wenn er wegfiele</translation>
    </message>
    <message>
        <source>“%1” would lose its last leading indicator</source>
        <translation>„%1“ verlöre den letzten vorlaufenden Indikator</translation>
    </message>
    <message>
        <source>The campaign “%1” is running</source>
        <translation>Die Kampagne „%1“ läuft</translation>
    </message>
    <message>
        <source>The experiment “%1” is running</source>
        <translation>Das Experiment „%1“ läuft</translation>
    </message>
    <message>
        <source>Record what is done about it…</source>
        <translation>Festhalten, was dagegen getan wird…</translation>
    </message>
    <message>
        <source>“%1” since %2, and nobody promised anything</source>
        <comment>a status, a day</comment>
        <translation>„%1“ seit %2, und niemand hat etwas zugesagt</translation>
    </message>
</context>
<context>
    <name>espalier::CellDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>espalier::CheckCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>a severity, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ChecksPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing to check yet. What is weak in the tree is listed here, with the reason and, where there is one, the mend.</source>
        <translation>Noch nichts zu prüfen. Hier steht, was am Baum schwach ist, mit dem Grund und, wo es sie gibt, mit der Abhilfe.</translation>
    </message>
    <message>
        <source>Nothing that was found is about what is asked for above.</source>
        <translation>Kein Befund passt zu dem, wonach oben gefragt ist.</translation>
    </message>
    <message>
        <source>Nothing found. This is judged as a draft; choose “For sign-off” above for all that must be right by then.</source>
        <translation>Nichts gefunden. Geprüft wird wie ein Entwurf; mit „Zur Freigabe“ oben erscheint alles, was bis dahin stimmen muss.</translation>
    </message>
    <message>
        <source>Nothing found. Nothing stands in the way of signing off.</source>
        <translation>Nichts gefunden. Der Freigabe steht nichts im Weg.</translation>
    </message>
    <message>
        <source>Choose a finding: why it matters and what mends it is said here.</source>
        <translation>Einen Befund wählen: Warum er zählt und was hilft, steht dann hier.</translation>
    </message>
    <message>
        <source>Waived by %1 on %2 until %3: %4</source>
        <translation>Von %1 am %2 bis %3 gelten gelassen: %4</translation>
    </message>
    <message>
        <source>Waived by %1 on %2: %3</source>
        <translation>Von %1 am %2 gelten gelassen: %3</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Zuerst einen Befund wählen.</translation>
    </message>
    <message>
        <source>Nothing mends this but a person.</source>
        <translation>Das behebt nur ein Mensch.</translation>
    </message>
    <message>
        <source>1 finding mended.</source>
        <translation>1 Befund behoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings mended.</source>
        <translation>
            <numerusform>%n Befund behoben.</numerusform>
            <numerusform>%n Befunde behoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A waiver names who stands for it: say who you are in Settings, under Name.</source>
        <translation>Wer einen Befund gelten lässt, steht dafür mit seinem Namen: bitte in den Einstellungen unter Name eintragen.</translation>
    </message>
    <message>
        <source>Narrow by title or rule</source>
        <translation>Nach Titel oder Regel</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Nach Knoten</translation>
    </message>
    <message>
        <source>How strictly it is judged</source>
        <translation>Wie streng geprüft wird</translation>
    </message>
    <message>
        <source>Drafts are judged mildly, what is to be signed off strictly</source>
        <translation>Entwürfe werden milde geprüft, was freigegeben werden soll, streng</translation>
    </message>
    <message>
        <source>As a draft</source>
        <translation>Als Entwurf</translation>
    </message>
    <message>
        <source>For sign-off</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, how many there are</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Only hints</source>
        <translation>Nur Hinweise</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Gelten gelassen: %1</translation>
    </message>
    <message>
        <source>Also what somebody lets stand</source>
        <translation>Auch, was jemand gelten lässt</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Wertung %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Wie sie entsteht</translation>
    </message>
    <message>
        <source>This branch</source>
        <translation>Dieser Zweig</translation>
    </message>
    <message>
        <source>Only what was found about the chosen node and all below it</source>
        <translation>Nur Befunde zum gewählten Knoten und allem darunter</translation>
    </message>
    <message>
        <source>Only what was found about “%1” and all below it</source>
        <translation>Nur Befunde zu „%1“ und allem darunter</translation>
    </message>
    <message>
        <source>Only what was found about “%1”</source>
        <translation>Nur Befunde zu „%1“</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>%1 – take away</source>
        <translation>%1 – wegnehmen</translation>
    </message>
    <message>
        <source>100 × nodes ÷ (nodes + weight of what was found), rounded down</source>
        <translation>100 × Knoten ÷ (Knoten + Gewicht der Befunde), abgerundet</translation>
    </message>
    <message>
        <source>An error weighs 1, a warning ¼, a hint 1⁄20; waived ones nothing</source>
        <translation>Ein Fehler wiegt 1, eine Warnung ¼, ein Hinweis 1⁄20; was jemand gelten lässt, nichts</translation>
    </message>
    <message>
        <source>−%1 points: %2 %3 (%4)</source>
        <comment>points lost, id and title of a rule, its findings</comment>
        <translation>−%1 Punkte: %2 %3 (%4)</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Go to the node</source>
        <translation>Zum Knoten</translation>
    </message>
    <message>
        <source>Nothing mends this but a person</source>
        <translation>Das behebt nur ein Mensch</translation>
    </message>
    <message>
        <source>Fix all of this rule</source>
        <translation>Alle dieser Regel beheben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Gelten lassen…</translation>
    </message>
    <message>
        <source>Only this rule</source>
        <translation>Nur diese Regel</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>Über die Regel</translation>
    </message>
    <message>
        <source>Vanity interview…</source>
        <translation>Eitelkeitsbefragung…</translation>
    </message>
</context>
<context>
    <name>espalier::Chips</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 aus „%2“ entfernen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>espalier::ColourEditor</name>
    <message>
        <source>several values</source>
        <translation>verschiedene Werte</translation>
    </message>
    <message>
        <source>Chosen by itself</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>espalier::ColourPopup</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <translation>Farbe %1, %2</translation>
    </message>
    <message>
        <source>#rrggbb</source>
        <translation>#rrggbb</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>Farbe als #rrggbb</translation>
    </message>
    <message>
        <source>No own colour</source>
        <translation>Keine eigene</translation>
    </message>
</context>
<context>
    <name>espalier::ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
</context>
<context>
    <name>espalier::CommandSearch</name>
    <message>
        <source>Command search</source>
        <translation>Befehlssuche</translation>
    </message>
    <message>
        <source>Find a metric, owner, action…</source>
        <translation>Kennzahl, Person, Befehl suchen…</translation>
    </message>
    <message>
        <source>Find a metric, owner or action</source>
        <translation>Kennzahl, Person oder Befehl suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing is called that: try a part of the word.</source>
        <translation>Nichts heißt so: einen Teil des Wortes versuchen.</translation>
    </message>
</context>
<context>
    <name>espalier::Crumbs</name>
    <message>
        <source>Whole tree</source>
        <translation>Ganzer Baum</translation>
    </message>
    <message>
        <source>Show the branch %1</source>
        <translation>Den Zweig %1 zeigen</translation>
    </message>
</context>
<context>
    <name>espalier::Curve</name>
    <message>
        <source>Curve of the values</source>
        <translation>Kurve der Werte</translation>
    </message>
</context>
<context>
    <name>espalier::DayEditor</name>
    <message>
        <source>Write a day such as %1, 2026-03-31 or Q1 2026.</source>
        <translation>Einen Tag eingeben, etwa %1, 2026-03-31 oder Q1 2026.</translation>
    </message>
</context>
<context>
    <name>espalier::DecimalEditor</name>
    <message>
        <source>Write a number such as %1 or 18k.</source>
        <translation>Eine Zahl eingeben, etwa %1 oder 18k.</translation>
    </message>
</context>
<context>
    <name>espalier::DigestDialog</name>
    <message>
        <source>Copy digest</source>
        <translation>Überblick kopieren</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Was sich geändert hat seit</translation>
    </message>
    <message>
        <source>The digest</source>
        <translation>Der Überblick</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Say since when.</source>
        <translation>Bitte sagen, seit wann.</translation>
    </message>
    <message>
        <source>That is later than %1, from which the tree is judged.</source>
        <translation>Das ist später als %1, der Tag, von dem aus der Baum beurteilt wird.</translation>
    </message>
</context>
<context>
    <name>espalier::ExerciseCommands</name>
    <message>
        <source>The selected node belongs to no alignment exercise. Select its objective or one of its KPIs, or begin one: Insert ▸ Alignment exercise.</source>
        <translation>Der gewählte Knoten gehört zu keiner KPI-Übung. Ihr Marketingziel oder einen ihrer KPIs wählen oder eine beginnen: Einfügen ▸ KPI-Übung.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
</context>
<context>
    <name>espalier::ExerciseDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alignment exercise</source>
        <translation>KPI-Übung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Spring webinar series</source>
        <translation>Webinarreihe im Frühjahr</translation>
    </message>
    <message>
        <source>Kind of campaign</source>
        <translation>Art der Kampagne</translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation>Geschäftsziel</translation>
    </message>
    <message>
        <source>Grow mid-market revenue 20 % by Q4</source>
        <translation>Umsatz im Mittelstand bis Q4 um 20 % steigern</translation>
    </message>
    <message>
        <source>Which campaign or initiative is it about?</source>
        <translation>Um welche Kampagne oder Initiative geht es?</translation>
    </message>
    <message>
        <source>What kind is it?</source>
        <translation>Welcher Art ist sie?</translation>
    </message>
    <message>
        <source>Which goal of the business should it serve?</source>
        <translation>Welchem Geschäftsziel soll sie dienen?</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Marketingziel</translation>
    </message>
    <message>
        <source>More first-time customers from mid-market companies</source>
        <translation>Mehr Erstkunden aus mittelständischen Unternehmen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Specific: what should change, and for whom?</source>
        <translation>Spezifisch: Was soll sich ändern, und für wen?</translation>
    </message>
    <message>
        <source>Measurable: in which unit?</source>
        <translation>Messbar: in welcher Einheit?</translation>
    </message>
    <message>
        <source>From which number to which?</source>
        <translation>Von welcher Zahl auf welche?</translation>
    </message>
    <message>
        <source>Time-bound: by which day?</source>
        <translation>Terminiert: bis zu welchem Tag?</translation>
    </message>
    <message>
        <source>KPI %1</source>
        <translation>KPI %1</translation>
    </message>
    <message>
        <source>What you measure</source>
        <translation>Was Sie messen</translation>
    </message>
    <message>
        <source>%1: leading or lagging</source>
        <translation>%1: vorlaufend oder nachlaufend</translation>
    </message>
    <message>
        <source>%1: how it supports the objective</source>
        <translation>%1: wie er das Marketingziel unterstützt</translation>
    </message>
    <message>
        <source>Moving this moves the objective because…</source>
        <translation>Das bewegt das Marketingziel, denn…</translation>
    </message>
    <message>
        <source>Make the tree</source>
        <translation>Baum anlegen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Specific, measurable, time-bound, and in balance.</source>
        <translation>Spezifisch, messbar, terminiert und ausgewogen.</translation>
    </message>
    <message>
        <source>%1: the decision it would change</source>
        <translation>%1: die Entscheidung, die er ändern würde</translation>
    </message>
    <message>
        <source>If it moves, we would decide…</source>
        <translation>Wenn sich das bewegt, entscheiden wir…</translation>
    </message>
    <message>
        <source>Change the branch</source>
        <translation>Zweig ändern</translation>
    </message>
    <message>
        <source>Add the branch</source>
        <translation>Zweig hinzufügen</translation>
    </message>
    <message>
        <source>Our campaign</source>
        <translation>Unsere Kampagne</translation>
    </message>
    <message>
        <source>The goal it serves</source>
        <translation>Das Ziel, dem sie dient</translation>
    </message>
    <message>
        <source>The objective</source>
        <translation>Das Marketingziel</translation>
    </message>
    <message>
        <source>Write the page…</source>
        <translation>Blatt schreiben…</translation>
    </message>
    <message>
        <source>One page with what is answered so far, and room for a reviewer&apos;s remarks</source>
        <translation>Eine Seite mit dem, was bisher beantwortet ist, und Platz für Anmerkungen</translation>
    </message>
    <message>
        <source>1 of 4 · The campaign</source>
        <translation>1 von 4 · Die Kampagne</translation>
    </message>
    <message>
        <source>2 of 4 · The objective</source>
        <translation>2 von 4 · Das Marketingziel</translation>
    </message>
    <message>
        <source>3 of 4 · Three KPIs</source>
        <translation>3 von 4 · Drei KPIs</translation>
    </message>
    <message>
        <source>4 of 4 · The review</source>
        <translation>4 von 4 · Die Prüfung</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Page of the exercise</source>
        <translation>Blatt der Übung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
</context>
<context>
    <name>espalier::ExerciseLetters</name>
    <message>
        <source>%1: said.</source>
        <translation>%1: gesagt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word, what it lacks</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>espalier::ExerciseReviewPage</name>
    <message>
        <source>Balance</source>
        <translation>Ausgewogenheit</translation>
    </message>
    <message>
        <source>Vanity</source>
        <translation>Eitelkeit</translation>
    </message>
    <message>
        <source>KPI %1</source>
        <translation>KPI %1</translation>
    </message>
    <message>
        <source>%1 leading, %2 lagging.</source>
        <translation>%1 vorlaufend, %2 nachlaufend.</translation>
    </message>
    <message>
        <source>No KPI is a count from which nothing follows.</source>
        <translation>Kein KPI ist eine Zählung, aus der nichts folgt.</translation>
    </message>
</context>
<context>
    <name>espalier::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation>So groß wie die Zeichnung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>The whole tree</source>
        <translation>Der ganze Baum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The branch “%1”</source>
        <translation>Der Zweig „%1“</translation>
    </message>
    <message>
        <source>On as many pages as it takes</source>
        <translation>Auf so vielen Seiten wie nötig</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page of the workshop</source>
        <translation>Workshop-Seite</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>Workshop</translation>
    </message>
</context>
<context>
    <name>espalier::FieldBox</name>
    <message>
        <source>Take it from above again</source>
        <translation>Wieder von oben übernehmen</translation>
    </message>
    <message>
        <source>Make it this node&apos;s own</source>
        <translation>Für diesen Knoten festlegen</translation>
    </message>
</context>
<context>
    <name>espalier::FieldsPage</name>
    <message numerus="yes">
        <source>%n nodes: what you change, changes in all of them</source>
        <translation>
            <numerusform>%n Knoten: Was Sie ändern, ändert sich dort</numerusform>
            <numerusform>%n Knoten: Was Sie ändern, ändert sich in allen</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>Vanity interview…</source>
        <translation>Eitelkeitsbefragung…</translation>
    </message>
    <message>
        <source>Asks the three questions one by one, and proposes the verdict</source>
        <translation>Stellt die drei Fragen eine nach der anderen und schlägt das Urteil vor</translation>
    </message>
</context>
<context>
    <name>espalier::Files</name>
    <message>
        <source>New tree</source>
        <translation>Neuer Baum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>KPI trees (*.kpitree *.kpidb)</source>
        <translation>KPI-Bäume (*.kpitree *.kpidb)</translation>
    </message>
    <message>
        <source>Lists and tables (*.md *.txt *.csv *.tsv *.json)</source>
        <translation>Listen und Tabellen (*.md *.txt *.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>KPI tree, text</source>
        <translation>KPI-Baum, Text</translation>
    </message>
    <message>
        <source>KPI tree, database</source>
        <translation>KPI-Baum, Datenbank</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>espalier::FilterBar</name>
    <message>
        <source>Words, or owner: status: …</source>
        <translation>Wörter oder owner: status: …</translation>
    </message>
    <message>
        <source>Filter: words, or a field, a colon and its value</source>
        <translation>Filter: Wörter oder ein Feld, ein Doppelpunkt und sein Wert</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>+ Bedingung</translation>
    </message>
    <message>
        <source>Choose a field and one of its values</source>
        <translation>Ein Feld und einen seiner Werte wählen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Take away the condition %1</source>
        <translation>Die Bedingung %1 wegnehmen</translation>
    </message>
    <message>
        <source>%1 – take away</source>
        <translation>%1 – wegnehmen</translation>
    </message>
    <message>
        <source>Type %1: for the others</source>
        <translation>Für die übrigen %1: eingeben</translation>
    </message>
    <message>
        <source>No node has one</source>
        <translation>Kein Knoten hat das</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing matches: take a condition away</source>
        <translation>Nichts passt: eine Bedingung wegnehmen</translation>
    </message>
    <message>
        <source>Nothing can match this any more – take away</source>
        <translation>Hierzu kann nichts mehr passen – wegnehmen</translation>
    </message>
</context>
<context>
    <name>espalier::FilterList</name>
    <message>
        <source>People, channels and sources: choose one to show only its nodes</source>
        <translation>Personen, Kanäle und Quellen: eines wählen, um nur dessen Knoten zu sehen</translation>
    </message>
    <message>
        <source>%1, 1 node</source>
        <translation>%1, 1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n nodes</source>
        <translation>
            <numerusform>%1, %n Knoten</numerusform>
            <numerusform>%1, %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owners, channels and sources stand here once nodes have them.

Type @Name or #channel behind a title, or fill in Owner and Data source in the inspector.</source>
        <translation>Verantwortliche, Kanäle und Quellen stehen hier, sobald Knoten sie haben.

@Name oder #Kanal hinter einen Titel tippen oder im Inspektor Verantwortlich und Datenquelle ausfüllen.</translation>
    </message>
</context>
<context>
    <name>espalier::FindBar</name>
    <message>
        <source>Show only what matches</source>
        <translation>Nur Treffer zeigen</translation>
    </message>
    <message>
        <source>Words in titles, questions, codes and tags</source>
        <translation>Wörter in Titeln, Fragen, Codes und Tags</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>End find</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>Nothing found: try fewer letters</source>
        <translation>Nichts gefunden: weniger Buchstaben versuchen</translation>
    </message>
</context>
<context>
    <name>espalier::FindingPane</name>
    <message>
        <source>Fix all of this rule</source>
        <translation>Alle dieser Regel beheben</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Gelten lassen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>Über die Regel</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Gelten lassen</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>Über den Befund</translation>
    </message>
    <message>
        <source>Mends whatever this rule finds in the tree and has a fix, in one step</source>
        <translation>Behebt in einem Schritt alles, was diese Regel im Baum findet und wofür es eine Abhilfe gibt</translation>
    </message>
    <message>
        <source>Somebody lets it stand, and says why</source>
        <translation>Jemand lässt den Befund stehen und sagt, warum</translation>
    </message>
    <message>
        <source>It counts again</source>
        <translation>Der Befund zählt wieder</translation>
    </message>
    <message>
        <source>Why, where that is said, and its limits in this tree</source>
        <translation>Warum, wo das steht, und ihre Grenzen in diesem Baum</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Warum es so bleiben darf</translation>
    </message>
    <message>
        <source>Why it may stand, in a sentence</source>
        <translation>Warum es so bleiben darf, in einem Satz</translation>
    </message>
    <message>
        <source>Until when it may stand</source>
        <translation>Bis wann es so bleiben darf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>How to mend it:</source>
        <translation>Was hilft:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Regel:</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>id and title of a rule, how bad its findings are</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>Befragung…</translation>
    </message>
    <message>
        <source>Three questions about the metric, and the verdict that follows; then about the next that the rule found</source>
        <translation>Drei Fragen zur Kennzahl und das Urteil, das daraus folgt; dann zur nächsten, die die Regel gefunden hat</translation>
    </message>
</context>
<context>
    <name>espalier::FindingsButton</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Prüfungen: %1</translation>
    </message>
    <message>
        <source>%1 – show them</source>
        <translation>%1 – zeigen</translation>
    </message>
</context>
<context>
    <name>espalier::FindingsModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>id and title of a rule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation>%1, gelten gelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>espalier::FoldingGroup</name>
    <message>
        <source>Fold %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>espalier::FormulaEditor</name>
    <message>
        <source>[Metric] / [Another metric]</source>
        <translation>[Kennzahl] / [Andere Kennzahl]</translation>
    </message>
    <message>
        <source>Type [ to choose a node. + − * / ^, min, max, sum, avg, abs, sqrt, round.</source>
        <translation>[ tippen, um einen Knoten zu wählen. + − * / ^, min, max, sum, avg, abs, sqrt, round.</translation>
    </message>
    <message>
        <source>Nodes to reckon with</source>
        <translation>Knoten zum Rechnen</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>espalier::HistoryPage</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed here since the file was opened.</source>
        <translation>Seit dem Öffnen der Datei wurde hier nichts geändert.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>espalier::IdeaList</name>
    <message>
        <source>Ideas in the parking lot</source>
        <translation>Ideen im Ideenspeicher</translation>
    </message>
    <message>
        <source>%1 · drag it onto a card</source>
        <translation>%1 · auf eine Karte ziehen</translation>
    </message>
    <message>
        <source>Ideas wait here until they have a parent.

Paste a list, or type one below. Then drag each onto a card, or press Place for one key an idea.</source>
        <translation>Hier warten Ideen, bis sie einen Oberknoten haben.

Eine Liste einfügen oder unten eine Idee schreiben. Dann jede auf eine Karte ziehen oder auf „Einordnen“ drücken: eine Taste je Idee.</translation>
    </message>
</context>
<context>
    <name>espalier::ImpactBar</name>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Unfold what hides the nodes that are not drawn</source>
        <translation>Aufklappen, was die nicht gezeichneten Knoten verbirgt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>All of them, one a line</source>
        <translation>Alle, einer je Zeile</translation>
    </message>
    <message>
        <source>List what is shown</source>
        <translation>Auflisten, was gezeigt wird</translation>
    </message>
    <message>
        <source>Show all cards alike again (Esc)</source>
        <translation>Alle Karten wieder gleich zeigen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1 of them is not drawn</source>
        <translation>1 davon ist nicht gezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not drawn</source>
        <translation>
            <numerusform>%n davon ist nicht gezeichnet</numerusform>
            <numerusform>%n davon sind nicht gezeichnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ImpactCommands</name>
    <message>
        <source>Nothing hangs on “%1”.</source>
        <translation>An „%1“ hängt nichts.</translation>
    </message>
    <message>
        <source>This node does not stand badly: there is nothing to follow down.</source>
        <translation>Dieser Knoten steht nicht schlecht: Da ist nichts, dem man hinab folgen könnte.</translation>
    </message>
    <message>
        <source>This node has no value that could be judged: nothing says whether it stands badly.</source>
        <translation>Dieser Knoten hat keinen Wert, der sich beurteilen ließe: Nichts sagt, ob er schlecht steht.</translation>
    </message>
</context>
<context>
    <name>espalier::ImpactPage</name>
    <message>
        <source>What is reached</source>
        <translation>Was erreicht wird</translation>
    </message>
    <message>
        <source>Choose a node and then View ▸ Show impact: all that it reaches is listed here. For a person or a source, choose Show what hangs on this in the list beside the canvas.</source>
        <translation>Wählen Sie einen Knoten und dann Ansicht ▸ Auswirkung zeigen: Hier steht alles, was er erreicht. Für eine Person oder Quelle wählen Sie in der Liste neben der Zeichnung Zeigen, was daran hängt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole list as text</source>
        <translation>Kopiert die ganze Liste als Text</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>espalier::ImportDialog</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was importiert wurde</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
</context>
<context>
    <name>espalier::InsertTemplateDialog</name>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Insert template</source>
        <translation>Vorlage einfügen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>One, or several with commas</source>
        <translation>Einer oder mehrere, mit Komma getrennt</translation>
    </message>
    <message>
        <source>{%1} becomes</source>
        <translation>{%1} wird zu</translation>
    </message>
    <message>
        <source>1 branch will be inserted.</source>
        <translation>1 Zweig wird eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n branches will be inserted.</source>
        <translation>
            <numerusform>%n Zweig wird eingefügt.</numerusform>
            <numerusform>%n Zweige werden eingefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Kaskade</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
</context>
<context>
    <name>espalier::InterviewDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Vanity interview</source>
        <translation>Eitelkeitsbefragung</translation>
    </message>
    <message>
        <source>Which decision would it change?</source>
        <translation>Welche Entscheidung würde sie ändern?</translation>
    </message>
    <message>
        <source>If it moves, we would decide…</source>
        <translation>Wenn sich das bewegt, entscheiden wir…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is answered and not kept yet is here again next time</source>
        <translation>Was beantwortet und noch nicht festgehalten ist, steht beim nächsten Mal wieder hier</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a question is not answered yet</comment>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question and an answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The verdict that follows</source>
        <translation>Das Urteil, das daraus folgt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Demote it to a diagnostic</source>
        <translation>Zur Diagnose herabstufen</translation>
    </message>
    <message>
        <source>Replace it by another metric</source>
        <translation>Durch eine andere Kennzahl ersetzen</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Noch kein Urteil</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Was an ihre Stelle tritt</translation>
    </message>
    <message>
        <source>A metric of the tree, or the name of a new one</source>
        <translation>Eine Kennzahl des Baums oder der Name einer neuen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a node that is not the only one of its title, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>supports “%1”</source>
        <translation>unterstützt „%1“</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A new metric, made beside it</source>
        <translation>Eine neue Kennzahl, die daneben entsteht</translation>
    </message>
    <message>
        <source>A metric of the tree</source>
        <translation>Eine Kennzahl des Baums</translation>
    </message>
    <message>
        <source>It stays as it is; the checks go on naming what was answered no.</source>
        <translation>Sie bleibt, wie sie ist; die Prüfungen nennen weiterhin, was mit Nein beantwortet ist.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>It stays in the tree as a diagnostic, and does not count in the status of what it supports.</source>
        <translation>Sie bleibt als Diagnose im Baum und zählt nicht im Status dessen, was sie unterstützt.</translation>
    </message>
    <message>
        <source>It stays as a diagnostic until what takes its place has values; retire it then.</source>
        <translation>Sie bleibt als Diagnose, bis das, was an ihre Stelle tritt, Werte hat; dann legen Sie sie still.</translation>
    </message>
    <message>
        <source>The answers are kept, and it is asked about again.</source>
        <translation>Die Antworten bleiben, und es wird wieder nach ihr gefragt.</translation>
    </message>
</context>
<context>
    <name>espalier::KeyListEditor</name>
    <message>
        <source>Add a field…</source>
        <translation>Feld hinzufügen…</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>espalier::KeysPage</name>
    <message>
        <source>New key…</source>
        <translation>Neue Taste…</translation>
    </message>
    <message>
        <source>One more key…</source>
        <translation>Weitere Taste…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Look for a key or an action</source>
        <translation>Nach einer Taste oder einem Befehl suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Press the key that this action is to have, instead of those it has (Enter)</source>
        <translation>Die Taste drücken, die dieser Befehl statt seiner bisherigen haben soll (Eingabe)</translation>
    </message>
    <message>
        <source>Press a key that this action is to have as well</source>
        <translation>Eine Taste drücken, die dieser Befehl zusätzlich haben soll</translation>
    </message>
    <message>
        <source>This action has no key (Delete)</source>
        <translation>Dieser Befehl hat keine Taste (Entf)</translation>
    </message>
    <message>
        <source>The keys that this action came with</source>
        <translation>Die Tasten, die dieser Befehl von Haus aus hat</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Aus Datei lesen…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>In Datei schreiben…</translation>
    </message>
    <message>
        <source>Press the key for “%1”. Esc leaves it as it is.</source>
        <translation>Die Taste für „%1“ drücken. Esc lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>All keys are as delivered.</source>
        <translation>Alle Tasten stehen auf Standard.</translation>
    </message>
    <message>
        <source>Read keys</source>
        <translation>Tasten lesen</translation>
    </message>
    <message>
        <source>Lists of keys (*.txt);;All files (*)</source>
        <translation>Tastenlisten (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The keys of %1 are taken over.</source>
        <translation>Die Tasten aus %1 sind übernommen.</translation>
    </message>
    <message>
        <source>Write keys</source>
        <translation>Tasten schreiben</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Tastenliste</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Choose an action and press Enter to give it another key.</source>
        <translation>Einen Befehl wählen und Eingabe drücken, um ihm eine andere Taste zu geben.</translation>
    </message>
</context>
<context>
    <name>espalier::Legend</name>
    <message>
        <source>supports</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>also supports</source>
        <translation>unterstützt auch</translation>
    </message>
</context>
<context>
    <name>espalier::LineEditor</name>
    <message>
        <source>several values</source>
        <translation>verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>espalier::LinkCommands</name>
    <message>
        <source>%1 no longer supports %2</source>
        <translation>%1 unterstützt %2 nicht mehr</translation>
    </message>
    <message>
        <source>%1 stands under %2 now</source>
        <translation>%1 steht jetzt unter %2</translation>
    </message>
    <message>
        <source>%1 is in the parking lot now</source>
        <translation>%1 ist jetzt im Ideenspeicher</translation>
    </message>
    <message>
        <source>%1 stands on top now</source>
        <translation>%1 steht jetzt ganz oben</translation>
    </message>
</context>
<context>
    <name>espalier::LinkDetails</name>
    <message>
        <source>Weights under %1: %2 = 100 %</source>
        <translation>Gewichte unter %1: %2 = 100 %</translation>
    </message>
    <message>
        <source>Weights under %1: %2 = %3, not 100 %</source>
        <translation>Gewichte unter %1: %2 = %3, nicht 100 %</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>This link places the node in the drawing</source>
        <translation>Diese Hauptverknüpfung bestimmt den Platz des Knotens in der Zeichnung</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Primär machen</translation>
    </message>
    <message>
        <source>Place the node in the drawing by this link</source>
        <translation>Zur Hauptverknüpfung machen: Sie bestimmt dann den Platz des Knotens in der Zeichnung</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diese Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>Verknüpfung mit %1 lösen</translation>
    </message>
    <message>
        <source>It supports nothing yet.</source>
        <translation>Es unterstützt noch nichts.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Unterstützt von</translation>
    </message>
    <message>
        <source>Supported by %1</source>
        <translation>Unterstützt von %1</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Getestet in</translation>
    </message>
    <message>
        <source>Open the experiment</source>
        <translation>Das Experiment öffnen</translation>
    </message>
</context>
<context>
    <name>espalier::LinkLines</name>
    <message>
        <source>also → %1</source>
        <translation>auch → %1</translation>
    </message>
</context>
<context>
    <name>espalier::LinkListEditor</name>
    <message>
        <source>Add a link…</source>
        <translation>Verknüpfung hinzufügen…</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>espalier::ListDialog</name>
    <message>
        <source>Paste or open a list</source>
        <translation>Liste einfügen oder öffnen</translation>
    </message>
    <message>
        <source>One metric a line; indent what drives it. Markdown, a table from a spreadsheet, CSV and JSON are understood as well.</source>
        <translation>Eine Kennzahl je Zeile; was sie treibt, eingerückt darunter. Auch Markdown, Tabellen aus der Tabellenkalkulation, CSV und JSON werden verstanden.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Grow revenue 20 %
    Win more first-time customers
        Qualified pipeline</source>
        <translation>Umsatz um 20 % steigern
    Mehr Erstkunden gewinnen
        Qualifizierte Pipeline</translation>
    </message>
    <message>
        <source>Make the tree</source>
        <translation>Baum anlegen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Lists and tables (*.md *.txt *.csv *.tsv *.json)</source>
        <translation>Listen und Tabellen (*.md *.txt *.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>The tree appears here as you type or paste.</source>
        <translation>Hier erscheint der Baum, während Sie schreiben oder einfügen.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>%1 guessed</source>
        <translation>%1 vermutet</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
</context>
<context>
    <name>espalier::MainWindow</name>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>To tier</source>
        <translation>Bis Ebene</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Espalier</source>
        <translation>Über Espalier</translation>
    </message>
    <message>
        <source>No field is missing.</source>
        <translation>Kein Feld ist leer.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nie gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>judged as of %1</source>
        <translation>Stichtag %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The workshop has ended. Its page has the tree, the shortlist, the open questions and who does what.</source>
        <translation>Der Workshop ist beendet. Auf seiner Seite stehen der Baum, die Auswahl, die offenen Fragen und wer was tut.</translation>
    </message>
    <message>
        <source>Write the page…</source>
        <translation>Seite schreiben…</translation>
    </message>
    <message>
        <source>%1 – for the projector</source>
        <translation>%1 – für den Projektor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>In the workshop</source>
        <translation>Im Workshop</translation>
    </message>
    <message>
        <source>Espalier %1</source>
        <translation>Espalier %1</translation>
    </message>
    <message>
        <source>Design, draw and govern a marketing KPI tree.
Apache License 2.0</source>
        <translation>Einen Marketing-KPI-Baum entwerfen, zeichnen und steuern.
Apache License 2.0</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>There is a password in the address of the data source “%1”, and documents are read by many. Take it out; it is asked for, or read from the keychain.</source>
        <translation>In der Adresse der Datenquelle „%1“ steht ein Kennwort, und Dokumente lesen viele. Nehmen Sie es heraus; es wird erfragt oder aus dem Schlüsselbund gelesen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>espalier::MatrixModel</name>
    <message>
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>direct, %1</source>
        <translation>direkt, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, %1</source>
        <translation>
            <numerusform>%n Schritt, %1</numerusform>
            <numerusform>%n Schritte, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>kein Kanal</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 Kanal</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>reaches no goal</source>
        <translation>erreicht kein Ziel</translation>
    </message>
    <message>
        <source>reaches 1 goal</source>
        <translation>erreicht 1 Ziel</translation>
    </message>
    <message numerus="yes">
        <source>reaches %n goals</source>
        <translation>
            <numerusform>erreicht %n Ziel</numerusform>
            <numerusform>erreicht %n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>keine hat ihn</translation>
    </message>
    <message>
        <source>1 has it</source>
        <translation>1 hat ihn</translation>
    </message>
    <message numerus="yes">
        <source>%n have it</source>
        <translation>
            <numerusform>%n hat ihn</numerusform>
            <numerusform>%n haben ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>no metric leads to it</source>
        <translation>keine Kennzahl führt hin</translation>
    </message>
    <message>
        <source>1 leads to it</source>
        <translation>1 führt hin</translation>
    </message>
    <message numerus="yes">
        <source>%n lead to it</source>
        <translation>
            <numerusform>%n führt hin</numerusform>
            <numerusform>%n führen hin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 is not in the channel %2</source>
        <translation>%1 ist nicht im Kanal %2</translation>
    </message>
    <message>
        <source>%1 is in the channel %2, inherited</source>
        <translation>%1 ist im Kanal %2, geerbt</translation>
    </message>
    <message>
        <source>%1 is in the channel %2</source>
        <translation>%1 ist im Kanal %2</translation>
    </message>
    <message>
        <source>%1 does not lead to %2</source>
        <translation>%1 führt nicht zu %2</translation>
    </message>
    <message>
        <source>%1 leads to %2 by secondary links only: %3</source>
        <translation>%1 führt nur über Nebenverknüpfungen zu %2: %3</translation>
    </message>
    <message>
        <source>%1 leads to %2: %3</source>
        <translation>%1 führt zu %2: %3</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Erreichte Ziele</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>espalier::MatrixPage</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Which metric leads to which goal, by how many links, and how well they are evidenced</source>
        <translation>Welche Kennzahl zu welchem Ziel führt, über wie viele Verknüpfungen und wie gut sie belegt sind</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Which metric is in which channel; click or Space gives and takes it</source>
        <translation>Welche Kennzahl in welchem Kanal ist; Klick oder Leertaste gibt und nimmt ihn</translation>
    </message>
    <message>
        <source>● along primary links   ○ by secondary links only   the weakest evidence on the way</source>
        <translation>● über Hauptverknüpfungen   ○ nur über Nebenverknüpfungen   der schwächste Beleg auf dem Weg</translation>
    </message>
    <message>
        <source>● its own   ○ inherited   click or Space: give or take</source>
        <translation>● eigener   ○ geerbt   Klick oder Leertaste: geben oder nehmen</translation>
    </message>
    <message>
        <source>No goal yet. Each node of the top tier is a column here.</source>
        <translation>Noch kein Ziel. Jeder Knoten der obersten Ebene ist hier eine Spalte.</translation>
    </message>
    <message>
        <source>No channel yet. Give a node a channel, and it is a column here.</source>
        <translation>Noch kein Kanal. Ein Kanal, den ein Knoten hat, ist hier eine Spalte.</translation>
    </message>
    <message>
        <source>Only the first %1 columns are shown, %2 more are not.</source>
        <translation>Nur die ersten %1 Spalten sind zu sehen, %2 weitere nicht.</translation>
    </message>
</context>
<context>
    <name>espalier::MatrixView</name>
    <message>
        <source>Matrix of coverage</source>
        <translation>Matrix der Abdeckung</translation>
    </message>
</context>
<context>
    <name>espalier::MoveTool</name>
    <message>
        <source>Also support %1</source>
        <translation>Auch %1 unterstützen</translation>
    </message>
    <message>
        <source>Copy before %1</source>
        <translation>Kopie vor %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Copy after %1</source>
        <translation>Kopie nach %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Copy under %1</source>
        <translation>Kopie unter %1</translation>
    </message>
    <message>
        <source>Move under %1</source>
        <translation>Unter %1 verschieben</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Steht schon dort</translation>
    </message>
    <message>
        <source>Drop it on a card, or beside one</source>
        <translation>Auf einer Karte oder daneben ablegen</translation>
    </message>
    <message>
        <source>Drop it on the card that it supports as well</source>
        <translation>Auf der Karte ablegen, die es auch unterstützt</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>%1 parken</translation>
    </message>
    <message numerus="yes">
        <source>Park %n branches</source>
        <translation>
            <numerusform>%n Zweig parken</numerusform>
            <numerusform>%n Zweige parken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::NamesDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Strg+Pfeil auf</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Strg+Pfeil ab</translation>
    </message>
    <message>
        <source>Delete; it can be undone</source>
        <translation>Entf; lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>espalier::NodeTableModel</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 of %2: empty</source>
        <translation>%1 von %2: leer</translation>
    </message>
    <message>
        <source>%1 of %2: %3, inherited</source>
        <translation>%1 von %2: %3, geerbt</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>espalier::NodeTableView</name>
    <message>
        <source>Table of all nodes</source>
        <translation>Tabelle aller Knoten</translation>
    </message>
</context>
<context>
    <name>espalier::NotesPage</name>
    <message>
        <source>Notes, Markdown</source>
        <translation>Notizen, Markdown</translation>
    </message>
    <message>
        <source>Notes in Markdown: **bold**, *italic*, - lists, [links](https://…)</source>
        <translation>Notizen in Markdown: **fett**, *kursiv*, - Listen, [Links](https://…)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show the notes as they read</source>
        <translation>Die Notizen formatiert zeigen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>+ ask something…</source>
        <translation>+ etwas fragen…</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>+ what went well…</source>
        <translation>+ was gut lief…</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Hindernisse</translation>
    </message>
    <message>
        <source>+ what stands in the way…</source>
        <translation>+ was im Weg steht…</translation>
    </message>
</context>
<context>
    <name>espalier::Origins</name>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>usual for %1</source>
        <translation>üblich für %1</translation>
    </message>
    <message>
        <source>as its data source</source>
        <translation>wie die Datenquelle</translation>
    </message>
</context>
<context>
    <name>espalier::OutlineModel</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1, placed elsewhere, also supports this</source>
        <translation>%1, anderswo eingeordnet, unterstützt dies auch</translation>
    </message>
    <message>
        <source>also supports this, placed elsewhere</source>
        <translation>unterstützt dies auch, anderswo eingeordnet</translation>
    </message>
    <message>
        <source>parked idea</source>
        <translation>geparkte Idee</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>espalier::OutlineView</name>
    <message>
        <source>Outline of the tree</source>
        <translation>Gliederung des Baums</translation>
    </message>
    <message>
        <source>Nothing here yet.

Enter begins with a goal; an indented list can be pasted whole.</source>
        <translation>Hier ist noch nichts.

Die Eingabetaste beginnt mit einem Ziel; eine eingerückte Liste lässt sich im Ganzen einfügen.</translation>
    </message>
</context>
<context>
    <name>espalier::Panes</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>espalier::ParagraphEditor</name>
    <message>
        <source>several values</source>
        <translation>verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>espalier::ParentNames</name>
    <message>
        <source>No node is called “%1”.</source>
        <translation>Kein Knoten heißt „%1“.</translation>
    </message>
    <message>
        <source>Several nodes are called “%1”: write the code of one.</source>
        <translation>Mehrere Knoten heißen „%1“: den Code des gemeinten eingeben.</translation>
    </message>
</context>
<context>
    <name>espalier::ParkingLot</name>
    <message>
        <source>Place…</source>
        <translation>Einordnen…</translation>
    </message>
    <message>
        <source>Place the ideas one after another, one key each</source>
        <translation>Die Ideen eine nach der anderen einordnen, je mit einer Taste</translation>
    </message>
    <message>
        <source>Close the parking lot</source>
        <translation>Ideenspeicher schließen</translation>
    </message>
    <message>
        <source>A new idea</source>
        <translation>Eine neue Idee</translation>
    </message>
    <message>
        <source>Add an idea</source>
        <translation>Idee hinzufügen</translation>
    </message>
    <message>
        <source>Enter adds the idea</source>
        <translation>Eingabe fügt die Idee hinzu</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Ideenspeicher</translation>
    </message>
    <message>
        <source>Parking lot (%1)</source>
        <translation>Ideenspeicher (%1)</translation>
    </message>
</context>
<context>
    <name>espalier::PlaceMode</name>
    <message>
        <source>Placing ideas</source>
        <translation>Ideen einordnen</translation>
    </message>
    <message>
        <source>A tier higher (Left)</source>
        <translation>Eine Ebene höher (Pfeil links)</translation>
    </message>
    <message>
        <source>A tier lower (Right)</source>
        <translation>Eine Ebene tiefer (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ähnelt</translation>
    </message>
    <message>
        <source>Duplicate (D)</source>
        <translation>Dublette (D)</translation>
    </message>
    <message>
        <source>It is the same: keep that one, which is also known by this name from now on</source>
        <translation>Es ist dasselbe: das Vorhandene behalten; es ist künftig auch unter diesem Namen bekannt</translation>
    </message>
    <message>
        <source>Parents it could have, by number</source>
        <translation>Mögliche Oberknoten, nach Nummer</translation>
    </message>
    <message>
        <source>1–9 place it there · ← → tier · Space later · D duplicate · Esc end</source>
        <translation>1–9 ordnet dort ein · ← → Ebene · Leertaste später · D Dublette · Esc Ende</translation>
    </message>
    <message>
        <source>Idea %1 of %2</source>
        <translation>Idee %1 von %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1, unter %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>On top of the tree</source>
        <translation>Ganz oben im Baum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>espalier::PlaybookModel</name>
    <message>
        <source>Fired, and nobody promised anything</source>
        <translation>Ausgelöst, und niemand hat etwas zugesagt</translation>
    </message>
    <message>
        <source>Open Actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>Done and dropped</source>
        <translation>Erledigt und verworfen</translation>
    </message>
    <message>
        <source>The band does not say what to do</source>
        <translation>Das Band sagt nicht, was zu tun ist</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>“%1” since %2</source>
        <comment>a status, a day</comment>
        <translation>„%1“ seit %2</translation>
    </message>
    <message>
        <source>%1 · tell %2</source>
        <comment>since when it is overdue, a person</comment>
        <translation>%1 · Bescheid an %2</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>a day</comment>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Dropped %1</source>
        <comment>a day</comment>
        <translation>Verworfen %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::PlaybookPage</name>
    <message>
        <source>Playbook</source>
        <translation>Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n fired</source>
        <translation>
            <numerusform>%n ausgelöst</numerusform>
            <numerusform>%n ausgelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, %1 of them overdue</source>
        <translation>
            <numerusform>%n offen, davon %1 überfällig</numerusform>
            <numerusform>%n offen, davon %1 überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the playbook is about what is asked for above.</source>
        <translation>Nichts davon passt zu dem, was oben verlangt ist.</translation>
    </message>
    <message>
        <source>No band has fired. Once the latest readings of a node stand in an act band, or in a watch band that says what to do, it is listed here until somebody promises to act.</source>
        <translation>Kein Band ist ausgelöst. Sobald die letzten Werte eines Knotens in einem Handlungsband stehen oder in einem Beobachtungsband, das sagt, was zu tun ist, steht er hier, bis jemand etwas zusagt.</translation>
    </message>
    <message>
        <source>No node has an act band yet. Give one its bands in the inspector, with what to do, who and within how many days: once its readings stand there, it is listed here.</source>
        <translation>Noch hat kein Knoten ein Handlungsband. Im Inspektor bekommt einer seine Bänder, mit dem, was zu tun ist, von wem und binnen wie vieler Tage: Sobald seine Werte darin stehen, steht er hier.</translation>
    </message>
    <message>
        <source>Choose a row: what is to be done about it is said here.</source>
        <translation>Eine Zeile wählen: Was dazu zu tun ist, steht hier.</translation>
    </message>
    <message>
        <source>%1: “%2” since %3</source>
        <comment>a node, a status, a day</comment>
        <translation>%1: „%2“ seit %3</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>The band does not say; whoever records it does</source>
        <translation>Das Band sagt es nicht; das sagt, wer es festhält</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Wer:</translation>
    </message>
    <message>
        <source>Nobody, neither in the band nor as owner</source>
        <translation>Niemand, weder im Band noch als Verantwortliche</translation>
    </message>
    <message>
        <source>Due:</source>
        <translation>Fällig:</translation>
    </message>
    <message>
        <source>%1, which is over</source>
        <translation>%1, das ist vorbei</translation>
    </message>
    <message>
        <source>Else tell:</source>
        <translation>Sonst Bescheid an:</translation>
    </message>
    <message>
        <source>Where from:</source>
        <translation>Woher:</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1, if it is open after %2</source>
        <translation>%1, wenn sie nach dem %2 offen ist</translation>
    </message>
    <message>
        <source>Recorded:</source>
        <translation>Festgehalten:</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Erledigt:</translation>
    </message>
    <message>
        <source>Dropped:</source>
        <translation>Verworfen:</translation>
    </message>
    <message>
        <source>No band of “%1” has fired. New Action records what you want done all the same.</source>
        <translation>Kein Band von „%1“ ist ausgelöst. Neue Maßnahme hält fest, was trotzdem getan werden soll.</translation>
    </message>
    <message>
        <source>An Action is recorded for it already.</source>
        <translation>Dafür ist schon eine Maßnahme festgehalten.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Bitte erst eine Zeile wählen.</translation>
    </message>
    <message>
        <source>This Action</source>
        <translation>Diese Maßnahme</translation>
    </message>
    <message>
        <source>New Action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>What is done about “%1”</source>
        <translation>Was gegen „%1“ getan wird</translation>
    </message>
    <message>
        <source>New Action, from “%1”</source>
        <translation>Neue Maßnahme, von „%1“</translation>
    </message>
    <message>
        <source>Action recorded</source>
        <translation>Maßnahme festgehalten</translation>
    </message>
    <message>
        <source>Action altered</source>
        <translation>Maßnahme geändert</translation>
    </message>
    <message>
        <source>Choose an Action first.</source>
        <translation>Bitte erst eine Maßnahme wählen.</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>„%1“ ist erledigt</translation>
    </message>
    <message>
        <source>“%1” is dropped</source>
        <translation>„%1“ ist verworfen</translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation>„%1“ ist wieder offen</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>Nach Wörtern eingrenzen</translation>
    </message>
    <message>
        <source>New Action…</source>
        <translation>Neue Maßnahme…</translation>
    </message>
    <message>
        <source>An Action of your own, from the chosen node</source>
        <translation>Eine eigene Maßnahme, vom gewählten Knoten aus</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Erinnerung kopieren</translation>
    </message>
    <message>
        <source>A message to somebody: bands without an Action, overdue Actions, late values</source>
        <translation>Eine Nachricht an jemanden: Bänder ohne Maßnahme, überfällige Maßnahmen, verspätete Werte</translation>
    </message>
    <message>
        <source>Copy digest…</source>
        <translation>Überblick kopieren…</translation>
    </message>
    <message>
        <source>What changed since a day, as Markdown</source>
        <translation>Was sich seit einem Tag geändert hat, als Markdown</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Von niemandem</translation>
    </message>
    <message>
        <source>Nothing is late, and every band has its Action</source>
        <translation>Nichts ist verspätet, und jedes Band hat seine Maßnahme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and how many things wait</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The reminder for %1 is in the clipboard</source>
        <translation>Die Erinnerung für %1 ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>What nobody is named for is in the clipboard</source>
        <translation>Wofür niemand benannt ist, ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All reminders are in the clipboard</source>
        <translation>Alle Erinnerungen sind in der Zwischenablage</translation>
    </message>
    <message>
        <source>The digest is in the clipboard</source>
        <translation>Der Überblick ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Go to the node</source>
        <translation>Zum Knoten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Record what is done…</source>
        <translation>Festhalten, was getan wird…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>espalier::PlaybookPane</name>
    <message>
        <source>Record what is done…</source>
        <translation>Festhalten, was getan wird…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>About the row</source>
        <translation>Über die Zeile</translation>
    </message>
    <message>
        <source>Somebody promises to act on it (Enter)</source>
        <translation>Jemand sagt zu, etwas zu tun (Eingabe)</translation>
    </message>
    <message>
        <source>It was done (Space)</source>
        <translation>Es ist getan (Leertaste)</translation>
    </message>
    <message>
        <source>What, who, until when (Enter)</source>
        <translation>Was, wer, bis wann (Eingabe)</translation>
    </message>
    <message>
        <source>It will not be done (Delete)</source>
        <translation>Es wird nicht getan (Entf)</translation>
    </message>
    <message>
        <source>It is still to be done (Space)</source>
        <translation>Es ist noch zu tun (Leertaste)</translation>
    </message>
</context>
<context>
    <name>espalier::QueryDialog</name>
    <message>
        <source>Values from a database</source>
        <translation>Werte aus einer Datenbank</translation>
    </message>
    <message>
        <source>Columns: the metric (its id, code or title), the date (or start and end) and the value; also unit, state, comment and dimensions by name. Or a column a date, or a column a metric. The query can only read, for ten seconds.</source>
        <translation>Spalten: die Kennzahl (ihre Id, ihr Kürzel oder ihr Titel), das Datum (oder Beginn und Ende) und der Wert; dazu Einheit, Zustand, Kommentar und Dimensionen mit ihrem Namen. Oder eine Spalte je Datum, oder eine Spalte je Kennzahl. Die Abfrage kann nur lesen, zehn Sekunden lang.</translation>
    </message>
    <message>
        <source>I have read the address and the query: ask this on this machine</source>
        <translation>Ich habe Adresse und Abfrage gelesen: Auf diesem Rechner darf sie laufen</translation>
    </message>
    <message>
        <source>The database is asked</source>
        <translation>Die Datenbank wird befragt</translation>
    </message>
    <message>
        <source>It keeps the address and the query</source>
        <translation>Sie behält Adresse und Abfrage</translation>
    </message>
    <message>
        <source>figures.db, or postgresql://user@host/database</source>
        <translation>zahlen.db oder postgresql://benutzer@rechner/datenbank</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Choose an SQLite database</source>
        <translation>Eine SQLite-Datenbank wählen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Empty: from the pgpass file, or none</source>
        <translation>Leer: aus der pgpass-Datei oder keines</translation>
    </message>
    <message>
        <source>It never stands in the document</source>
        <translation>Es steht nie im Dokument</translation>
    </message>
    <message>
        <source>Remember it in the keychain of this machine</source>
        <translation>Im Schlüsselbund dieses Rechners merken</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite *.sqlite3)</source>
        <translation>Datenbanken (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Ask the database, and see what would be taken</source>
        <translation>Die Datenbank befragen und sehen, was übernommen würde</translation>
    </message>
    <message>
        <source>There is no data source yet. Add one in the registers: it keeps the query.</source>
        <translation>Es gibt noch keine Datenquelle. Legen Sie in den Registern eine an: Sie behält die Abfrage.</translation>
    </message>
</context>
<context>
    <name>espalier::QuestionLine</name>
    <message>
        <source>What is the open question?</source>
        <translation>Wie lautet die offene Frage?</translation>
    </message>
    <message>
        <source>Open question on %1</source>
        <translation>Offene Frage zu %1</translation>
    </message>
</context>
<context>
    <name>espalier::QuickEntry</name>
    <message>
        <source>Quick entry</source>
        <translation>Schnelleingabe</translation>
    </message>
    <message>
        <source>One node a line; Tab moves it in, Shift+Tab out. Behind a title: %1</source>
        <translation>Ein Knoten je Zeile; Tab rückt ein, Umschalt+Tab aus. Hinter einem Titel: %1</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Win more first-time customers @Lena -&gt; 345 by Q4 2027
    Qualified pipeline +leading !monthly</source>
        <translation>Mehr Erstkunden gewinnen @Lena -&gt; 345 by Q4 2027
    Qualifizierte Pipeline +leading !monthly</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Einordnen</translation>
    </message>
    <message>
        <source>Place what is typed in the tree (%1)</source>
        <translation>Das Geschriebene in den Baum einordnen (%1)</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>On top of the tree</source>
        <translation>Ganz oben im Baum</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>The branch appears here as you type.</source>
        <translation>Hier erscheint der Zweig, während Sie schreiben.</translation>
    </message>
</context>
<context>
    <name>espalier::RegisterCommands</name>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” merged into “%2”: %3</source>
        <translation>„%1“ mit „%2“ vereint: %3</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>“%1” removed, also from %2</source>
        <translation>„%1“ entfernt, auch aus %2</translation>
    </message>
    <message>
        <source>%1 handed over to %2</source>
        <translation>%1 an %2 übergeben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Vereinen mit</translation>
    </message>
    <message>
        <source>Hand over all nodes to</source>
        <translation>Alle Knoten übergeben an</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Edit in the registers…</source>
        <translation>In den Registern bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show what hangs on this</source>
        <translation>Zeigen, was daran hängt</translation>
    </message>
    <message>
        <source>Ask its query…</source>
        <translation>Ihre Abfrage stellen…</translation>
    </message>
</context>
<context>
    <name>espalier::RegistersDialog</name>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other record</source>
        <translation>1 weiteren Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n other records</source>
        <translation>
            <numerusform>%n weiteren Eintrag</numerusform>
            <numerusform>%n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing names it.</source>
        <translation>Nichts nennt diesen Eintrag.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Betrifft %1.</translation>
    </message>
    <message>
        <source>On %1 and %2.</source>
        <translation>Betrifft %1 und %2.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Einträge suchen</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>New %1 (%2)</source>
        <translation>Neu: %1 (%2)</translation>
    </message>
    <message>
        <source>Remove it everywhere</source>
        <translation>Überall entfernen</translation>
    </message>
    <message>
        <source>Put another in its place</source>
        <translation>Durch einen anderen ersetzen</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>%1: none yet.

“New” below the list makes the first.</source>
        <translation>%1: noch keine.

„Neu“ unter der Liste legt den ersten Eintrag an.</translation>
    </message>
    <message>
        <source>%1: none yet.

They are made from a branch of the tree: Insert ▸ Save branch as template.</source>
        <translation>%1: noch keine.

Sie entstehen aus einem Zweig des Baums: Einfügen ▸ Zweig als Vorlage speichern.</translation>
    </message>
    <message>
        <source>1 node hangs on it: show it</source>
        <translation>1 Knoten hängt daran: zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes hang on it: show them</source>
        <translation>
            <numerusform>%n Knoten hängt daran: zeigen</numerusform>
            <numerusform>%n Knoten hängen daran: zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>What they reach on the canvas, and what would be lost</source>
        <translation>Was sie in der Zeichnung erreichen, und was verloren ginge</translation>
    </message>
    <message>
        <source>Ask its query…</source>
        <translation>Ihre Abfrage stellen…</translation>
    </message>
    <message>
        <source>Take values from the database, after a look at what would be taken</source>
        <translation>Werte aus der Datenbank übernehmen, nach einem Blick darauf, was übernommen würde</translation>
    </message>
</context>
<context>
    <name>espalier::RemarkList</name>
    <message>
        <source>settled %1</source>
        <translation>geklärt am %1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Geklärt: %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
</context>
<context>
    <name>espalier::RuleDialog</name>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Was die Regel sagt</translation>
    </message>
    <message>
        <source>As a draft</source>
        <translation>Als Entwurf</translation>
    </message>
    <message>
        <source>For sign-off</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>In this tree</source>
        <translation>In diesem Baum</translation>
    </message>
    <message>
        <source>%1; usually %2</source>
        <translation>%1; sonst %2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Severities and limits as they are without a setting of the tree</source>
        <translation>Schweregrade und Grenzen wie ohne Einstellung des Baums</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Wie üblich: %1</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is too small: %2 is the least.</source>
        <translation>%1 ist zu klein: %2 ist das Mindeste.</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Wörter…</translation>
    </message>
    <message>
        <source>The words that the rule looks for in titles, and your own</source>
        <translation>Die Wörter, die die Regel in Titeln sucht, und Ihre eigenen</translation>
    </message>
</context>
<context>
    <name>espalier::SaveTemplateDialog</name>
    <message>
        <source>Save branch as template</source>
        <translation>Zweig als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <source>What it is for, in a sentence</source>
        <translation>Wofür sie da ist, in einem Satz</translation>
    </message>
    <message>
        <source>A word of the branch</source>
        <translation>Ein Wort des Zweigs</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The placeholder it becomes</source>
        <translation>Der Platzhalter, der daraus wird</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Make it a placeholder</source>
        <translation>Zum Platzhalter machen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Which words change from one branch to the next?</source>
        <translation>Welche Wörter ändern sich von einem Zweig zum nächsten?</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Let %1 be a word again</source>
        <translation>%1 wieder zum Wort machen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>It has no placeholders: every insertion is the same branch.</source>
        <translation>Sie hat keine Platzhalter: Jedes Einfügen ergibt denselben Zweig.</translation>
    </message>
    <message>
        <source>Each insertion asks for %1.</source>
        <translation>Jedes Einfügen fragt nach %1.</translation>
    </message>
</context>
<context>
    <name>espalier::SavedViews</name>
    <message>
        <source>No view is saved yet</source>
        <translation>Noch keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Update “%1” to this view</source>
        <translation>„%1“ mit dieser Ansicht aktualisieren</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>No view is saved yet. Save the present one from the View menu.</source>
        <translation>Noch keine Ansicht gespeichert. Im Menü „Ansicht“ die jetzige speichern.</translation>
    </message>
</context>
<context>
    <name>espalier::SecondWindow</name>
    <message>
        <source>The tree, for the projector</source>
        <translation>Der Baum, für den Projektor</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Holding; follow the main window</source>
        <translation>Angehalten; dem Hauptfenster folgen</translation>
    </message>
    <message>
        <source>Following the main window; hold</source>
        <translation>Folgt dem Hauptfenster; anhalten</translation>
    </message>
</context>
<context>
    <name>espalier::SentenceEditor</name>
    <message>
        <source>say in one sentence why moving this moves it</source>
        <translation>in einem Satz sagen, warum das eine das andere bewegt</translation>
    </message>
</context>
<context>
    <name>espalier::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>No movement: zooming and folding jump</source>
        <translation>Keine Bewegung: Zoomen und Einklappen springen</translation>
    </message>
    <message>
        <source>Your name stands beside what you change, in the history of the tree.</source>
        <translation>Ihr Name steht im Verlauf des Baums neben dem, was Sie ändern.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Appearance: light, dark, high contrast</source>
        <translation>Erscheinungsbild: hell, dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Movement on the canvas</source>
        <translation>Bewegung auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
</context>
<context>
    <name>espalier::ShortcutSheet</name>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Type at the end of the title</source>
        <translation>Am Ende des Titels schreiben</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Go to the card that way</source>
        <translation>Zur Karte in dieser Richtung</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Space+drag, middle button</source>
        <translation>Leertaste+Ziehen, mittlere Maustaste</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>Die Seite verschieben</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move a branch</source>
        <translation>Einen Zweig verschieben</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Strg+Ziehen</translation>
    </message>
    <message>
        <source>Also support another node</source>
        <translation>Auch einen anderen Knoten unterstützen</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+Ziehen</translation>
    </message>
    <message>
        <source>Copy a branch</source>
        <translation>Einen Zweig kopieren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Keep the title</source>
        <translation>Den Titel übernehmen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Keep it and add a child</source>
        <translation>Übernehmen und einen Unterknoten hinzufügen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave; what was typed stays</source>
        <translation>Verlassen; das Geschriebene bleibt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Look for a key or an action</source>
        <translation>Nach einer Taste oder einem Befehl suchen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Canvas and outline, always so</source>
        <translation>Zeichenfläche und Gliederung, immer so</translation>
    </message>
    <message>
        <source>While a title is edited, always so</source>
        <translation>Beim Bearbeiten eines Titels, immer so</translation>
    </message>
</context>
<context>
    <name>espalier::StartPage</name>
    <message>
        <source>Design your KPI tree</source>
        <translation>Ihren KPI-Baum entwerfen</translation>
    </message>
    <message>
        <source>From the goals of the business, through marketing objectives, to the metrics that move them.</source>
        <translation>Von den Geschäftszielen über die Marketingziele zu den Kennzahlen, die sie bewegen.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>A finished tree for your kind of business; three questions make it yours.</source>
        <translation>Ein fertiger Baum für Ihre Branche; drei Fragen machen ihn zu Ihrem.</translation>
    </message>
    <message>
        <source>Alignment exercise</source>
        <translation>KPI-Übung</translation>
    </message>
    <message>
        <source>From one campaign to an objective and three KPIs that prove it.</source>
        <translation>Von einer Kampagne zu einem Marketingziel und drei KPIs, die es belegen.</translation>
    </message>
    <message>
        <source>Paste or open a list</source>
        <translation>Liste einfügen oder öffnen</translation>
    </message>
    <message>
        <source>The KPI list you already have becomes a tree: text, Markdown, CSV, JSON.</source>
        <translation>Aus Ihrer KPI-Liste wird ein Baum: Text, Markdown, CSV, JSON.</translation>
    </message>
    <message>
        <source>Look around an example</source>
        <translation>In einem Beispiel umsehen</translation>
    </message>
    <message>
        <source>A year of a mid-market growth tree, with values, owners and thresholds.</source>
        <translation>Ein Jahr eines Wachstumsbaums im Mittelstand, mit Werten, Verantwortlichen und Schwellen.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Zurück zu „%1“</translation>
    </message>
    <message>
        <source>Back to the tree that is open  (Esc)</source>
        <translation>Zurück zum geöffneten Baum  (Esc)</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>espalier::StatusBar</name>
    <message>
        <source>1 parked idea</source>
        <translation>1 geparkte Idee</translation>
    </message>
    <message numerus="yes">
        <source>%n parked ideas</source>
        <translation>
            <numerusform>%n geparkte Idee</numerusform>
            <numerusform>%n geparkte Ideen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>(%n not shown)</source>
        <translation>
            <numerusform>(%n nicht gezeigt)</numerusform>
            <numerusform>(%n nicht gezeigt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom auf 100 %</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>1 owner</source>
        <translation>1 verantwortliche Person</translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <translation>
            <numerusform>%n verantwortliche Person</numerusform>
            <numerusform>%n Verantwortliche</numerusform>
        </translation>
    </message>
    <message>
        <source>leading %1 : lagging %2</source>
        <translation>vorlaufend %1 : nachlaufend %2</translation>
    </message>
    <message>
        <source>neither %1</source>
        <translation>weder noch %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom (Ctrl and the wheel on the canvas)</source>
        <translation>Zoom (Strg und Mausrad auf der Zeichnung)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln Knoten</numerusform>
            <numerusform>%Ln Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::SupportLines</name>
    <message>
        <source>&lt;b&gt;supports&lt;/b&gt; %1 &lt;b&gt;because&lt;/b&gt;</source>
        <translation>&lt;b&gt;unterstützt&lt;/b&gt; %1, &lt;b&gt;denn&lt;/b&gt;</translation>
    </message>
    <message>
        <source>+ supports another…</source>
        <translation>+ unterstützt auch…</translation>
    </message>
    <message>
        <source>Support another node</source>
        <translation>Einen weiteren Knoten unterstützen</translation>
    </message>
    <message>
        <source>Type the title of what this supports as well</source>
        <translation>Den Titel dessen schreiben, was dies auch unterstützt</translation>
    </message>
    <message>
        <source>Nodes to support</source>
        <translation>Mögliche Knoten</translation>
    </message>
    <message>
        <source>No other node is called “%1”.</source>
        <translation>Kein anderer Knoten heißt „%1“.</translation>
    </message>
    <message>
        <source>Several nodes are called like “%1”: choose one.</source>
        <translation>Mehrere Knoten heißen wie „%1“: einen wählen.</translation>
    </message>
    <message>
        <source>say in one sentence why moving this moves it</source>
        <translation>in einem Satz sagen, warum das eine das andere bewegt</translation>
    </message>
    <message>
        <source>+ supports…</source>
        <translation>+ unterstützt…</translation>
    </message>
    <message>
        <source>Supports %1</source>
        <translation>Unterstützt %1</translation>
    </message>
    <message>
        <source>How it supports %1</source>
        <translation>Wie es %1 unterstützt</translation>
    </message>
</context>
<context>
    <name>espalier::TableHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
</context>
<context>
    <name>espalier::TablePage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what is said about the cells</source>
        <translation>Den Hinweis zu den Zellen schließen</translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation>Alle Spalten filtern</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Je Spalte</translation>
    </message>
    <message>
        <source>Filter by single columns</source>
        <translation>Nach einzelnen Spalten filtern</translation>
    </message>
    <message>
        <source>Branch only</source>
        <translation>Nur Zweig</translation>
    </message>
    <message>
        <source>Only the selected node and what is under it</source>
        <translation>Nur der gewählte Knoten und was darunter steht</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns; drag their names into another order</source>
        <translation>Die Spalten wählen; ihre Namen in eine andere Reihenfolge ziehen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>Nothing here yet. Every goal, objective and metric that you add is a row.</source>
        <translation>Hier ist noch nichts. Jedes Ziel, Marketingziel und jede Kennzahl, die Sie hinzufügen, ist eine Zeile.</translation>
    </message>
    <message>
        <source>1 cell stayed as it was:</source>
        <translation>1 Zelle blieb, wie sie war:</translation>
    </message>
    <message numerus="yes">
        <source>%n cells stayed as they were:</source>
        <translation>
            <numerusform>%n Zelle blieb, wie sie war:</numerusform>
            <numerusform>%n Zellen blieben, wie sie waren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 is computed and cannot be written.</source>
        <translation>%1 wird berechnet und lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read.</source>
        <translation>%1: „%2“ lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>There was no room for %n cells of the block.</source>
        <translation>
            <numerusform>Für %n Zelle des Blocks war kein Platz.</numerusform>
            <numerusform>Für %n Zellen des Blocks war kein Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>No node matches the filter: shorten it, or empty it to see all.</source>
        <translation>Kein Knoten passt zum Filter: ihn kürzen oder leeren, um alle zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln Knoten</numerusform>
            <numerusform>%Ln Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln nodes</source>
        <translation>
            <numerusform>%1 von %Ln Knoten</numerusform>
            <numerusform>%1 von %Ln Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::TagEditor</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>espalier::TemplateDialog</name>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Your market</source>
        <translation>Ihr Markt</translation>
    </message>
    <message>
        <source>mid-market companies in Europe</source>
        <translation>mittelständische Unternehmen in Europa</translation>
    </message>
    <message>
        <source>The number of your goal</source>
        <translation>Die Zahl Ihres Ziels</translation>
    </message>
    <message>
        <source>1 · Which market is it for?</source>
        <translation>1 · Für welchen Markt ist er?</translation>
    </message>
    <message>
        <source>2 · Which number should the goal reach?</source>
        <translation>2 · Welche Zahl soll das Ziel erreichen?</translation>
    </message>
    <message>
        <source>3 · Who is who? Leave a role empty to name them later.</source>
        <translation>3 · Wer ist wer? Eine Rolle leer lassen, um sie später zu benennen.</translation>
    </message>
    <message>
        <source>Begin with this tree</source>
        <translation>Mit diesem Baum beginnen</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
</context>
<context>
    <name>espalier::TitleEditor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>espalier::TitleLine</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>espalier::TokenAid</name>
    <message>
        <source>Names that fit</source>
        <translation>Passende Namen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>espalier::ToolBar</name>
    <message>
        <source>Show to tier</source>
        <translation>Bis zur Ebene zeigen</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Find a metric, owner or action</source>
        <translation>Kennzahl, Person oder Befehl suchen</translation>
    </message>
    <message>
        <source>To tier: %1</source>
        <translation>Bis Ebene: %1</translation>
    </message>
    <message>
        <source>Colour by: %1</source>
        <translation>Farbe nach: %1</translation>
    </message>
    <message>
        <source>Find a metric, owner, action…</source>
        <translation>Kennzahl, Person, Befehl suchen…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>espalier::TreePage</name>
    <message>
        <source>People, sources and all registers…</source>
        <translation>Personen, Quellen und alle Register…</translation>
    </message>
    <message>
        <source>Title of the tree</source>
        <translation>Titel des Baums</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::TreePreview</name>
    <message>
        <source>Preview of the tree</source>
        <translation>Vorschau des Baums</translation>
    </message>
</context>
<context>
    <name>espalier::UndoToast</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes removed</source>
        <translation>
            <numerusform>%n Knoten entfernt</numerusform>
            <numerusform>%n Knoten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied “%1” under “%2”</source>
        <translation>„%1“ unter „%2“ kopiert</translation>
    </message>
    <message>
        <source>Moved “%1” under “%2”</source>
        <translation>„%1“ unter „%2“ verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n branches under “%1”</source>
        <translation>
            <numerusform>%n Zweig unter „%1“ kopiert</numerusform>
            <numerusform>%n Zweige unter „%1“ kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n branches under “%1”</source>
        <translation>
            <numerusform>%n Zweig unter „%1“ verschoben</numerusform>
            <numerusform>%n Zweige unter „%1“ verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 node is in another tier now</source>
        <translation>1 Knoten ist jetzt in einer anderen Ebene</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes are in another tier now</source>
        <translation>
            <numerusform>%n Knoten ist jetzt in einer anderen Ebene</numerusform>
            <numerusform>%n Knoten sind jetzt in einer anderen Ebene</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the parking lot now</source>
        <translation>„%1“ ist jetzt im Ideenspeicher</translation>
    </message>
    <message numerus="yes">
        <source>%n branches are in the parking lot now</source>
        <translation>
            <numerusform>%n Zweig ist jetzt im Ideenspeicher</numerusform>
            <numerusform>%n Zweige sind jetzt im Ideenspeicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>a key</comment>
        <translation>Rückgängig (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n branches</source>
        <translation>
            <numerusform>%n Zweig kopiert</numerusform>
            <numerusform>%n Zweige kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n branches</source>
        <translation>
            <numerusform>%n Zweig verschoben</numerusform>
            <numerusform>%n Zweige verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::UnitEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>s, min, h, d</source>
        <translation>s, min, h, d</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: Name</translation>
    </message>
</context>
<context>
    <name>espalier::ValueCommands</name>
    <message>
        <source>Values from a file</source>
        <translation>Werte aus einer Datei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The data source keeps how its values are read</source>
        <translation>Die Datenquelle behält, wie ihre Werte gelesen werden</translation>
    </message>
    <message>
        <source>1 value taken</source>
        <translation>1 Wert übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n values taken</source>
        <translation>
            <numerusform>%n Wert übernommen</numerusform>
            <numerusform>%n Werte übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ValueEntryModel</name>
    <message>
        <source>Expected by %1: late</source>
        <translation>Erwartet bis %1: verspätet</translation>
    </message>
    <message>
        <source>Expected by %1</source>
        <translation>Erwartet bis %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write %2 in its unit, as in %3.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie %2 in der eigenen Einheit, etwa %3.</translation>
    </message>
</context>
<context>
    <name>espalier::ValueEntryPage</name>
    <message>
        <source>Whose values</source>
        <translation>Wessen Werte</translation>
    </message>
    <message>
        <source>From which data source</source>
        <translation>Aus welcher Datenquelle</translation>
    </message>
    <message>
        <source>Only what is due</source>
        <translation>Nur Fälliges</translation>
    </message>
    <message>
        <source>Values of periods that are over and that are not there yet</source>
        <translation>Werte von Perioden, die vorbei sind und die noch fehlen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Take values from a CSV file</source>
        <translation>Werte aus einer CSV-Datei übernehmen</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Nothing is due. A value is due once its period is over.</source>
        <translation>Nichts ist fällig. Ein Wert ist fällig, sobald seine Periode vorbei ist.</translation>
    </message>
    <message>
        <source>No values yet. They come from a file, or are typed here once a metric has a target and a cadence.</source>
        <translation>Noch keine Werte. Sie kommen aus einer Datei oder werden hier getippt, sobald eine Kennzahl Zielwert und Takt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n fällig</numerusform>
            <numerusform>%n fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due, %1 of them late</source>
        <translation>
            <numerusform>%n fällig, davon %1 verspätet</numerusform>
            <numerusform>%n fällig, davon %1 verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the whole or of which part</source>
        <translation>Vom Ganzen oder von welchem Teil</translation>
    </message>
    <message>
        <source>Values of one market or product are entered beside those of the whole. They are never added up: the status follows the whole, which is entered by itself.</source>
        <translation>Werte eines Markts oder Produkts werden neben denen des Ganzen erfasst. Sie werden nie zusammengezählt: Der Status folgt dem Ganzen, das für sich erfasst wird.</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a dimension and one of its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is due for %1. Its values are due once the first one is there: take “Only what is due” off to enter it.</source>
        <translation>Für %1 ist nichts fällig. Fällig sind Werte, sobald der erste da ist: Schalten Sie „Nur Fälliges“ aus, um ihn zu erfassen.</translation>
    </message>
</context>
<context>
    <name>espalier::ValueEntryView</name>
    <message>
        <source>Values to be entered</source>
        <translation>Einzutragende Werte</translation>
    </message>
</context>
<context>
    <name>espalier::ValuesDialog</name>
    <message>
        <source>Values from a file</source>
        <translation>Werte aus einer Datei</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Wie sie aussieht</translation>
    </message>
    <message>
        <source>A row a value</source>
        <translation>Eine Zeile je Wert</translation>
    </message>
    <message>
        <source>A row a metric, a column a date</source>
        <translation>Eine Zeile je Kennzahl, eine Spalte je Datum</translation>
    </message>
    <message>
        <source>A row a date, a column a metric</source>
        <translation>Eine Zeile je Datum, eine Spalte je Kennzahl</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Wie die Datei zeigt</translation>
    </message>
    <message>
        <source>1.234 is a thousand</source>
        <translation>1.234 ist eintausend</translation>
    </message>
    <message>
        <source>1,234 is a thousand</source>
        <translation>1,234 ist eintausend</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>It keeps how the columns were read, for the next time</source>
        <translation>Sie behält, wie die Spalten gelesen wurden, fürs nächste Mal</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
</context>
<context>
    <name>espalier::ValuesPage</name>
    <message>
        <source>No values yet. They come in with a values file, or from the data source&apos;s owner.</source>
        <translation>Noch keine Werte. Sie kommen mit einer Wertedatei oder von den Verantwortlichen der Datenquelle.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Values, latest first</source>
        <translation>Werte, neueste zuerst</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>%1 due by now</source>
        <translation>Soll derzeit %1</translation>
    </message>
</context>
<context>
    <name>espalier::ValuesPreview</name>
    <message>
        <source>%1, %2: %3 becomes %4</source>
        <translation>%1, %2: aus %3 wird %4</translation>
    </message>
    <message>
        <source>What would become of the values</source>
        <translation>Was aus den Werten würde</translation>
    </message>
    <message>
        <source>Nothing to take</source>
        <translation>Nichts zu übernehmen</translation>
    </message>
    <message>
        <source>Keep how it was read</source>
        <translation>Behalten, wie gelesen wurde</translation>
    </message>
    <message>
        <source>New: %1 · corrected: %2 · the same as before: %3</source>
        <translation>Neu: %1 · berichtigt: %2 · wie bisher: %3</translation>
    </message>
    <message>
        <source>Unknown metrics</source>
        <translation>Unbekannte Kennzahlen</translation>
    </message>
    <message>
        <source>A second value for one period</source>
        <translation>Ein zweiter Wert für einen Zeitraum</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Take 1 value</source>
        <translation>1 Wert übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n values</source>
        <translation>
            <numerusform>%n Wert übernehmen</numerusform>
            <numerusform>%n Werte übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ViewCommands</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>All, to %1</source>
        <translation>Alle, bis %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>espalier::WhatIfModel</name>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1 now, %2</source>
        <translation>jetzt %1, %2</translation>
    </message>
    <message>
        <source>set from %1 to %2, %3</source>
        <translation>gesetzt von %1 auf %2, %3</translation>
    </message>
    <message>
        <source>moves from %1 to %2, %3</source>
        <translation>geht von %1 auf %2, %3</translation>
    </message>
    <message>
        <source>stays at %1, %2</source>
        <translation>bleibt bei %1, %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What was measured or reckoned last</source>
        <translation>Was zuletzt gemessen oder berechnet wurde</translation>
    </message>
    <message>
        <source>Type a value: what is reckoned from it follows</source>
        <translation>Einen Wert tippen: was daraus berechnet wird, folgt</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it in the unit of the node, as in %2.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie in der Einheit des Knotens, etwa %2.</translation>
    </message>
</context>
<context>
    <name>espalier::WhatIfPage</name>
    <message>
        <source>What one per cent more is worth</source>
        <translation>Was ein Prozent mehr bringt</translation>
    </message>
    <message>
        <source>No goal yet. Each node of the top tier is a row here, and each that a formula names.</source>
        <translation>Noch kein Ziel. Jeder Knoten der obersten Ebene ist hier eine Zeile und jeder, den eine Formel nennt.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Everything at its own value again</source>
        <translation>Alles wieder auf dem eigenen Wert</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Als Szenario speichern…</translation>
    </message>
    <message>
        <source>Keep what is tried in the tree, as a column of its own</source>
        <translation>Was probiert wird, im Baum behalten, als eigene Spalte</translation>
    </message>
    <message>
        <source>Type a value under What if: what is reckoned from it follows.</source>
        <translation>Unter „Was wäre wenn“ einen Wert tippen: was daraus berechnet wird, folgt.</translation>
    </message>
    <message>
        <source>“%1” is in no formula that leads to a goal.</source>
        <translation>„%1“ steht in keiner Formel, die zu einem Ziel führt.</translation>
    </message>
    <message>
        <source>1 % more of “%1” is worth</source>
        <translation>1 % mehr von „%1“ bringt</translation>
    </message>
    <message>
        <source>What moves “%1”: 1 % more of</source>
        <translation>Was „%1“ bewegt: 1 % mehr von</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Als Szenario speichern</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Try these values</source>
        <translation>Diese Werte probieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
    <message>
        <source>Nothing moves yet: no formula can be reckoned. Write one in the inspector, under Measure, as in [Opportunities] / [Leads].</source>
        <translation>Noch bewegt sich nichts: keine Formel lässt sich berechnen. Schreiben Sie eine im Inspektor unter „Messung“, etwa [Chancen] / [Leads].</translation>
    </message>
    <message>
        <source>1 more scenario is not shown.</source>
        <translation>1 weiteres Szenario wird nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more scenarios are not shown.</source>
        <translation>
            <numerusform>%n weiteres Szenario wird nicht gezeigt.</numerusform>
            <numerusform>%n weitere Szenarien werden nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::WhatIfView</name>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
</context>
<context>
    <name>espalier::WholeEditor</name>
    <message>
        <source>Write a whole number such as 30.</source>
        <translation>Eine ganze Zahl eingeben, etwa 30.</translation>
    </message>
</context>
<context>
    <name>espalier::WordsDialog</name>
    <message>
        <source>Words of the checks</source>
        <translation>Wörter der Prüfungen</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>The checks look for these words in titles. Whole words count, in any case and in all languages; a star matches the end of a compound: *quote finds Absprungquote.</source>
        <translation>Diese Wörter suchen die Prüfungen in Titeln. Ganze Wörter zählen, groß oder klein und in allen Sprachen; ein Stern steht für den Anfang einer Zusammensetzung: *quote findet Absprungquote.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the words of the program</source>
        <translation>In den Wörtern des Programms suchen</translation>
    </message>
    <message>
        <source>Words of the program</source>
        <translation>Wörter des Programms</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ihre eigenen Wörter</translation>
    </message>
    <message>
        <source>A word or phrase a line</source>
        <translation>Ein Wort oder eine Wendung je Zeile</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Aufbewahrt in %1</translation>
    </message>
</context>
<context>
    <name>espalier::WordsIn</name>
    <message>
        <source>1 node added</source>
        <translation>1 Knoten hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes added</source>
        <translation>
            <numerusform>%n Knoten hinzugefügt</numerusform>
            <numerusform>%n Knoten hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 node pasted</source>
        <translation>1 Knoten eingefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes pasted</source>
        <translation>
            <numerusform>%n Knoten eingefügt</numerusform>
            <numerusform>%n Knoten eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 guessed</source>
        <translation>%1 vermutet</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>“%1” merged into “%2”</source>
        <translation>„%1“ mit „%2“ zusammengeführt</translation>
    </message>
</context>
<context>
    <name>espalier::Workshop</name>
    <message>
        <source>Settled: %1</source>
        <translation>Geklärt: %1</translation>
    </message>
    <message>
        <source>Select the card that the question is about.</source>
        <translation>Wählen Sie die Karte, um die es in der Frage geht.</translation>
    </message>
</context>
<context>
    <name>espalier::WorkshopBar</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>1 to 9 give the selected card that many dots, 0 takes them away</source>
        <translation>1 bis 9 geben der gewählten Karte so viele Punkte, 0 nimmt sie weg</translation>
    </message>
</context>
<context>
    <name>espalier::WorkshopSide</name>
    <message>
        <source>Shortlist</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Switch on Dots, select a card, press 1 to 9.</source>
        <translation>Punkte einschalten, eine Karte wählen, 1 bis 9 drücken.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>None is open. Insert ▸ Open question asks one about the selected card.</source>
        <translation>Keine ist offen. Einfügen ▸ Offene Frage stellt eine zur gewählten Karte.</translation>
    </message>
    <message>
        <source>Tick it, or press Space, when it is settled</source>
        <translation>Abhaken oder Leertaste drücken, wenn sie geklärt ist</translation>
    </message>
    <message>
        <source>1 dot</source>
        <translation>1 Punkt</translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
</context>
</TS>
