/* A window of 60 by 60 pixels at the corner of the screen from which one file can
   be dragged: the test drops it on the program as a person would. argv[1]: file URI. */
#include <gtk/gtk.h>

static void give(GtkWidget *w, GdkDragContext *c, GtkSelectionData *data, guint info, guint time, gpointer uri) {
  gchar *uris[] = {uri, NULL};
  gtk_selection_data_set_uris(data, uris);
}

int main(int argc, char **argv) {
  gtk_init(&argc, &argv);
  if (argc < 2) return 2;
  GtkWidget *w = gtk_window_new(GTK_WINDOW_POPUP);
  gtk_window_set_default_size(GTK_WINDOW(w), 60, 60);
  gtk_window_move(GTK_WINDOW(w), 0, 0);
  GtkWidget *box = gtk_event_box_new();
  gtk_container_add(GTK_CONTAINER(w), box);
  GtkTargetEntry t[] = {{"text/uri-list", 0, 0}};
  gtk_drag_source_set(box, GDK_BUTTON1_MASK, t, 1, GDK_ACTION_COPY);
  g_signal_connect(box, "drag-data-get", G_CALLBACK(give), argv[1]);
  gtk_widget_show_all(w);
  gtk_main();
  return 0;
}
